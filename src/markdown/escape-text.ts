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

/** A text around one of its signs. */
type Around = {readonly before: string; readonly after: string; readonly in: TextPiece['in']}

const always = () => true
const notInWord = ({before, after}: Around) => !isLetter(before.at(-1)) || !isLetter(after[0])
const isDigit = (character = '') => character >= '0' && character <= '9'

/** Where a sign needs a backslash before it; the signs not named here never do. */
const needs: Readonly<Record<string, (around: Around) => boolean>> = {
  '\\': always,
  '`': always, // code
  '*': always, // emphasis
  '~': always,
  '[': always, // links, footnotes
  ']': (around) => around.in === 'link',
  _: notInWord, // emphasis, but not in snake_case
  '"': always, // the typographer, but not the apostrophe in a word
  "'": (around) => notInWord(around) || isDigit(around.before.at(-1)) || isDigit(around.after[0]),
  '-': ({after}) => after.startsWith('-'),
  '>': ({after}) => after.startsWith('>'),
  '<': ({after}) => /^(?:[a-zA-Z/?<]|$)/.test(after), // raw HTML
  '!': ({before, after}) => before.endsWith('<') && after !== '', // `<!--more-->` splits the page; ends are seen to below
  '&': ({after}) => /^(?:#?\w+;|$)/.test(after), // character references
  '{': ({before, after, in: place}) => place === 'heading' || (before.endsWith('{') && /^(?:[<%]|$)/.test(after)), // attributes, shortcodes
  '#': ({after, in: place}) => place === 'heading' && /^#*$/.test(after), // closing signs
  ':': ({before, after}) => after.startsWith('//') && /(?:https?|ftp)$/i.test(before), // bare addresses become links
  '.': ({before, after}) => after.startsWith('..') || before.toLowerCase().endsWith('www'),
  '@': ({before, after}) => /[\w.+-]$/.test(before) && /^\w/.test(after),
}
const signs = /[\\`*~[\]_"'>!&{#:.@<-]/g
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
  return reference(first) + ended + reference(last)
}

/** Words of five letters are all that a sign's need is told by. */
const nearby = 6

function escapeSigns(text: string, place: TextPiece['in']): string {
  return text.replace(signs, (sign, at: number) => {
    const after = sign === '#' || sign === '&' ? text.slice(at + 1) : text.slice(at + 1, at + nearby)
    return needs[sign]?.({before: text.slice(Math.max(0, at - nearby), at), after, in: place}) ? `\\${sign}` : sign
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
