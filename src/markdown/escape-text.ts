import type {References} from './flanking'
import type {Piece, TextPiece} from './pieces'

export type Surroundings = {
  /** Nothing at the start and the end of a line. */
  readonly before: Piece['kind'] | undefined
  readonly after: Piece['kind'] | undefined
  readonly in: TextPiece['in']
  readonly references: References | undefined
}

/** Each alternative is a character that needs a backslash before it, where it stands. */
const everywhere = [
  /[\\`*~[]/, // code, emphasis, links, footnotes
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u, // emphasis, but not in snake_case
  /<(?=[a-z/?]|$)|(?<=<)!/, // raw HTML; `<!--more-->` splits the page
  /&(?=#?\w+;|$)/, // character references
  /(?<=\{)\{(?=[<%]|$)/, // shortcodes
  /(?<=\b(?:https?|ftp)):(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)/, // bare addresses become links
  /<(?=<)|>(?=>)|-(?=-)|\.(?=\.\.)|"|(?<!\p{L})'|'(?!\p{L})/u, // the typographer, but not the apostrophe in a word
]
const special = {
  text: union(everywhere),
  cell: union(everywhere),
  link: union([...everywhere, /\]/]),
  heading: union([...everywhere, /\{|#(?=#*$)/]), // attributes; closing signs
}
/** Headings, lists, rules and underlines, quotations, tables, meanings of terms. */
const lineStart = /^(?:#{1,6}(?=\s|$)|[-+](?=[\s-]|$)|=+$|[>|:])/
const listNumber = /^(\d{1,9})([.)])(?=\s|$)/

/** Text as Markdown that reads as that text. */
export function escapeText(text: string, {before, after, in: place, references}: Surroundings): string {
  const first = references?.first ? (/^./su.exec(text)?.[0] ?? '') : ''
  const rest = text.slice(first.length)
  // Goldmark takes a backslash before a line break's backslash for a part of it.
  const last = references?.last || (!after && rest.endsWith('\\')) ? (/.$/su.exec(rest)?.[0] ?? '') : ''
  const escaped = rest.slice(0, rest.length - last.length).replace(special[place], '\\$&')
  const started = first || place === 'cell' ? escaped : escapeStart(escaped, before)
  const ended = !last && after && after !== 'text' ? started.replace(/!$/, '\\!') : started
  return reference(first) + ended + reference(last)
}

function escapeStart(text: string, before: Piece['kind'] | undefined): string {
  if (before === 'call') return text.replace(/^[(:]/, '\\$&')
  return before ? text : text.replace(lineStart, '\\$&').replace(listNumber, '$1\\$2')
}

function reference(character: string): string {
  return character && `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`
}

function union(forms: readonly RegExp[]): RegExp {
  return new RegExp(forms.map(({source}) => source).join('|'), 'giu')
}
