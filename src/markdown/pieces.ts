/**
 * What stands on one line, in order: texts, signs of emphasis, and things that begin and end with signs of their own.
 * After a footnote call or a formula a bracket or colon would say more than itself.
 */
export type Piece = TextPiece | {readonly kind: 'sign' | 'call'} | EmphasisPiece

export type EmphasisPiece = {readonly kind: 'opens' | 'closes'; readonly sign: '*' | '~'}

/** `in` what the text stands: it decides what needs a backslash. */
export type TextPiece = {readonly kind: 'text'; readonly node: Text; readonly in: 'link' | 'heading' | 'cell' | 'text'}

const lineEnds =
  /^(?:br|p|h[1-6]|pre|hr|dt|dd|th|td|ul|ol|li|dl|blockquote|table|thead|tbody|tr|section|div|body|article|main)$/

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
  const emphasis = /^(?:em|strong)$/.test(name) ? '*' : name === 'del' ? '~' : undefined
  const sign = element.matches('[data-footnote], [data-tex]') ? 'call' : 'sign'
  if (lineEnds.test(name)) startLine(lines)
  else lines.at(-1)?.push(emphasis ? {kind: 'opens', sign: emphasis} : {kind: sign})
  if (sign === 'call' || element.matches('pre, code, img, br, hr, [data-embed=youtube], [data-embed=vimeo]')) return

  for (const child of element.childNodes) read(child, placeIn(name, place), lines)
  if (lineEnds.test(name)) startLine(lines)
  else lines.at(-1)?.push(emphasis ? {kind: 'closes', sign: emphasis} : {kind: sign})
}

function startLine(lines: Piece[][]): void {
  if (lines.at(-1)?.length) lines.push([])
}

function placeIn(name: string, around: TextPiece['in']): TextPiece['in'] {
  if (name === 'a') return 'link'
  if (/^t[hd]$/.test(name)) return 'cell'
  return /^h[1-6]$/.test(name) ? 'heading' : around
}
