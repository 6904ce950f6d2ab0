/**
 * What stands on one line, in order: texts, signs of emphasis, and things that begin and end with signs of their own.
 * After a `call`, of a footnote or a formula, a bracket or colon would say more than itself.
 */
export type Piece = TextPiece | {readonly kind: 'sign' | 'call'} | EmphasisPiece

export type EmphasisPiece = {readonly kind: 'opens' | 'closes'; readonly sign: '*' | '~'}

/** `in` what the text stands: it decides what needs a backslash. */
export type TextPiece = {readonly kind: 'text'; readonly node: Text; readonly in: 'link' | 'heading' | 'cell' | 'text'}

const lineEnds = new Set(
  'br p h1 h2 h3 h4 h5 h6 pre hr dt dd th td ul ol li dl blockquote table thead tbody tr section div body article main'.split(
    ' ',
  ),
)
const unread = new Set(['pre', 'br', 'hr'])
const emphases: Readonly<Record<string, EmphasisPiece['sign']>> = {em: '*', strong: '*', del: '~'}

/** Only where there is emphasis does it matter what stands beside what. */
export type Line = {readonly pieces: Piece[]; hasEmphasis: boolean}

/** The lines of a tidy body that hold text; a line break starts a line. */
export function linesOf(body: HTMLElement): readonly Line[] {
  const lines: Lines = {all: [], last: undefined}
  readInside(body, 'text', lines) // it may be of any name, and its texts stand in blocks
  return lines.all
}

/** `last` is the line that goes on, if any does. */
type Lines = {readonly all: Line[]; last: Line | undefined}

function readInside(element: Element, place: TextPiece['in'], lines: Lines): void {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) lineOf(lines).pieces.push({kind: 'text', node: child as Text, in: place})
    else readElement(child as Element, place, lines) // tidy bodies hold texts and elements
  }
}

function readElement(element: Element, place: TextPiece['in'], lines: Lines): void {
  const name = element.localName
  if (lineEnds.has(name)) {
    lines.last = undefined
    if (!unread.has(name)) readInside(element, placeIn(name, place), lines)
    lines.last = undefined
    return
  }
  const {pieces} = lineOf(lines)
  const sign = emphases[name]
  if (sign) {
    lineOf(lines).hasEmphasis = true
    pieces.push({kind: 'opens', sign})
    readInside(element, place, lines)
    lineOf(lines).pieces.push({kind: 'closes', sign})
  } else if (name === 'a' && !isShortcode(element)) {
    pieces.push({kind: 'sign'})
    readInside(element, 'link', lines)
    lineOf(lines).pieces.push({kind: 'sign'})
  } else pieces.push({kind: name === 'sup' || name === 'span' ? 'call' : 'sign'})
}

/** Of all that ends lines and is read, headings alone begin with `h`. */
function placeIn(name: string, around: TextPiece['in']): TextPiece['in'] {
  if (name === 'th' || name === 'td') return 'cell'
  return name.startsWith('h') ? 'heading' : around
}

function lineOf(lines: Lines): Line {
  if (!lines.last) {
    lines.last = {pieces: [], hasEmphasis: false}
    lines.all.push(lines.last)
  }
  return lines.last
}

function isShortcode(element: Element): boolean {
  const embed = element.getAttribute('data-embed')
  return embed === 'youtube' || embed === 'vimeo'
}
