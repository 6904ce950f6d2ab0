import {evenBlanks, unreadable} from '../letters'

const longestTitle = 8000

/** As most texts are: nothing to clean in ASCII with single blanks and nothing escaped. */
const clean = /^[!-%'-~]+(?: [!-%'-~]+)*$/

/** One line of plain text: NFC, no control characters or lone surrogates, single blanks, at most `limit` UTF-16 units. */
export function cleanText(value: string, limit = 1000): string {
  const trimmed = value.trim()
  if (!trimmed || (trimmed.length <= limit && clean.test(trimmed))) return trimmed
  const text = decodeEntities(trimmed.slice(0, limit * 4))
    .normalize('NFC')
    .slice(0, limit)
  return evenBlanks(evenBlanks(text).replace(unwanted, '')).trim()
}

/** A title: as `cleanText`, but with everything that a script may need: joiners, zero-width blanks, marks of direction. */
export function cleanTitle(title: string, {isDeclared}: {readonly isDeclared: boolean}): string {
  const text = title.slice(0, longestTitle).trim()
  if (clean.test(text)) return text
  // A bare sign shows that nothing was escaped twice.
  const plain = isDeclared && !/[<>]|&(?!#?\w+;)/.test(text) ? decodeEntities(text) : text
  const whole = evenBlanks(plain.normalize('NFC'))
    .replaceAll('\ufffd', '') // what a parser makes of bytes it cannot read
    .replace(halves, '\ufffd')
    .replace(strange, '')
  return evenBlanks(whole).replace(/^[ \u200b\u200e\u200f\u2060]+|[ \u200b\u200e\u200f\u2060]+$/g, '')
}

const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const strange = new RegExp(`[\\u00ad\\ufeff\\ufff0-\\ufffc]|${unreadable}`, 'g')

/** Controls, lone surrogates, soft hyphens, zero-width and direction marks, non-characters; joiners are letters' own. */
const unwanted = new RegExp(
  `[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff0-\\uffff]|${unreadable}`,
  'g',
)

/** A text of single blanks without the signs it begins or ends with. */
export function withoutEdges(text: string, before: string, after = before): string {
  let [from, to] = [0, text.length]
  while (from < to && before.includes(text.charAt(from))) from++
  while (to > from && after.includes(text.charAt(to - 1))) to--
  return text.slice(from, to)
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
}

/** Publishers escape twice: the parser has read `&amp;#039;` once, the rest is left to us. */
function decodeEntities(value: string): string {
  if (!value.includes('&')) return value
  return value
    .replace(/&(?:amp;)?#(x[\da-f]{1,6}|\d{1,7});/gi, (_, code: string) =>
      characterOf(Number(code.replace(/^x/i, '0x'))),
    )
    .replace(/&(?:amp;)?(amp|[lg]t|quot|apos|nbsp|hellip);/g, (_, name: string) => named[name] ?? '')
}

function characterOf(point: number): string {
  return point < 0x110000 ? String.fromCodePoint(point) : ''
}
