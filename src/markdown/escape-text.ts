import type {References} from './flanking'
import {isLetter} from './letter'
import type {Piece, TextPiece} from './pieces'

export type Surroundings = {
  /** Nothing at the start and the end of a line. */
  readonly before: Piece['kind'] | undefined
  readonly after: Piece['kind'] | undefined
  readonly in: TextPiece['in']
  readonly references: References | undefined
}

/** Whether the sign at a place in a text needs a backslash before it. */
type Need = (text: string, at: number, place: TextPiece['in']) => boolean

const always = () => true
const notInWord: Need = (text, at) => !isLetter(text[at - 1]) || !isLetter(text[at + 1])
const isDigit = (character = '') => character >= '0' && character <= '9'

const needs: Readonly<Record<string, Need>> = {
  ']': (_text, _at, place) => place === 'link',
  _: notInWord, // emphasis, but not in snake_case
  // the typographer, but not the apostrophe in a word
  "'": (text, at) => notInWord(text, at, 'text') || isDigit(text[at - 1]) || isDigit(text[at + 1]),
  '<': (text, at) => /^(?:[a-zA-Z/?<]|$)/.test(text.charAt(at + 1)), // raw HTML
  '!': (text, at) => text[at - 1] === '<' && at + 1 < text.length, // `<!--more-->` splits the page; ends are seen to below
  '&': (text, at) => /^(?:#?\w+;|$)/.test(text.slice(at + 1)), // character references
  // attributes, shortcodes
  '{': (text, at, place) => place === 'heading' || (text[at - 1] === '{' && /^[<%]?$/.test(text.charAt(at + 1))),
  '#': (text, at, place) => place === 'heading' && /^#*$/.test(text.slice(at + 1)), // closing signs
  ':': (text, at) => /(?:https?|ftp)$/i.test(text.slice(Math.max(0, at - 5), at)), // bare addresses become links
  '.': (text, at) => text.startsWith('..', at + 1) || text.slice(Math.max(0, at - 3), at).toLowerCase() === 'www',
  '@': (text, at) => /[\w.+-]/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + 1)),
}
/** What may need one, the commonest signs only beside what makes them say something. The others always do. */
const signs = /[\\`*~[\]_"'!&{#@<]|-(?=-)|>(?=>)|:(?=\/\/)|\.(?=\.\.)|[wW]\./g
/** Headings, lists, rules and underlines (of tables too), quotations, tables, meanings of terms. */
const lineSigns = '#-+=>|:'
const lineStart = /^(?:#{1,6}(?=\s|$)|[-+](?=[\s|:-]|$)|=+$|[>|:])/
const listNumber = /^(\d{1,9})([.)])(?=\s|$)/

/** Text as Markdown that reads as that text. */
export function escapeText(text: string, {before, after, in: place, references}: Surroundings): string {
  const first = references?.first ? (/^./su.exec(text)?.[0] ?? '') : ''
  const rest = text.slice(first.length)
  // Goldmark takes a backslash before a line break's backslash for a part of it.
  const last = references?.last || (!after && rest.endsWith('\\')) ? (/.$/su.exec(rest)?.[0] ?? '') : ''
  const escaped = escapeSigns(rest.slice(0, rest.length - last.length), place)
  const started = first || place === 'cell' ? escaped : escapeStart(escaped, before)
  const ended = !last && after && after !== 'text' ? backslashedEnd(started) : started
  return first || last ? reference(first) + ended + reference(last) : ended
}

function escapeSigns(text: string, place: TextPiece['in']): string {
  return text.replace(signs, (found, start: number) => {
    const at = start + found.length - 1
    const sign = text.charAt(at)
    const isNeeded = needs[sign] ?? always
    return isNeeded(text, at, place) ? `${found.slice(0, -1)}\\${sign}` : found
  })
}

function escapeStart(text: string, before: Piece['kind'] | undefined): string {
  if (before === 'call') return text.replace(/^[(:]/, '\\$&')
  if (before) return text
  if (isDigit(text[0])) return text.replace(listNumber, '$1\\$2')
  return lineSigns.includes(text.charAt(0)) ? text.replace(lineStart, '\\$&') : text
}

/** A mark before a link or picture would make a picture of it. */
function backslashedEnd(text: string): string {
  return text.endsWith('!') ? `${text.slice(0, -1)}\\!` : text
}

function reference(character: string): string {
  return character && `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`
}
