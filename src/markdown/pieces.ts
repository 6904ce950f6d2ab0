/**
 * What stands on one line, in order: texts, signs of emphasis, and things that begin and end with signs of their own.
 * After a footnote call or a formula a bracket or colon would say more than itself.
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
const leaves = new Set('pre code img br hr'.split(' '))

/** The lines of a tidy body that hold text; a line break starts a line. */
export function linesOf(body: HTMLElement): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  read(body, 'text', lines)
  return lines
}

function read(node: Node, place: TextPiece['in'], lines: Piece[][]): void {
  if (node.nodeType === 3) {
    lines.at(-1)?.push({kind: 'text', node: node as Text, in: place})
    return
  }
  const element = node as Element // tidy bodies hold texts and elements
  const name = element.localName
  const emphasis = name === 'em' || name === 'strong' ? '*' : name === 'del' ? '~' : undefined
  const isLine = lineEnds.has(name)
  const sign = element.hasAttribute('data-footnote') || element.hasAttribute('data-tex') ? 'call' : 'sign'
  if (isLine) startLine(lines)
  else lines.at(-1)?.push(emphasis ? {kind: 'opens', sign: emphasis} : {kind: sign})
  if (sign === 'call' || leaves.has(name) || isShortcode(element)) return

  const inside = placeIn(name, place)
  for (let child = element.firstChild; child; child = child.nextSibling) read(child, inside, lines)
  if (isLine) startLine(lines)
  else lines.at(-1)?.push(emphasis ? {kind: 'closes', sign: emphasis} : {kind: sign})
}

function startLine(lines: Piece[][]): void {
  if (lines.at(-1)?.length) lines.push([])
}

function isShortcode(element: Element): boolean {
  const embed = element.getAttribute('data-embed')
  return embed === 'youtube' || embed === 'vimeo'
}

function placeIn(name: string, around: TextPiece['in']): TextPiece['in'] {
  if (name === 'a') return 'link'
  if (name === 'th' || name === 'td') return 'cell'
  return /^h[1-6]$/.test(name) ? 'heading' : around
}
