import {han} from '../letters'
import {isBlock} from './blocks'
import {isElement, isText} from './element'

/** All but a blank alone, which stays as it is. */
const blanks = / *[\t\n\r\f][ \t\n\r\f]*| {2,}/g
const whole = new Set(['pre', 'code', 'img'])
const cjk = new RegExp(`[${han}ぁ-ヿ\\u3001-\\u303f\\uff01-\\uff60]`)

/** One blank between words, none at the edges of lines and blocks, none where a source line of CJK text ends. */
export function whitespace(body: HTMLElement): void {
  const line: Line = {last: undefined, isOpen: false, breaks: undefined}
  read(body, line)
  endBlock(line)
  body.normalize()
}

/**
 * `isOpen`: something stands on the line. `last`: the text before, if nothing else came since; its last blank may be the
 * line's. `breaks`: those since something last stood in the block.
 */
type Line = {last: Text | undefined; isOpen: boolean; breaks: Element[] | undefined}

function read(node: Node, line: Line): void {
  if (isText(node)) writeText(node, line)
  if (!isElement(node)) return

  const isApart = isBlock(node)
  if (isApart) endBlock(line)
  if (node.localName === 'br') endLine(line, node)
  else if (whole.has(node.localName) || node.hasAttribute('data-tex')) stand(line, undefined)
  else readInside(node, line)
  if (isApart) endBlock(line)
}

function readInside(parent: Element, line: Line): void {
  for (let child = parent.firstChild; child; ) {
    const next = child.nextSibling // what is read may go
    read(child, line)
    child = next
  }
}

function writeText(node: Text, line: Line): void {
  const {last, isOpen} = line
  const even = node.data.replace(blanks, blankOf)
  const text = even.startsWith(' ') && (!isOpen || last?.data.endsWith(' ')) ? even.slice(1) : even
  if (text !== node.data) node.data = text
  if (text.trim()) stand(line, node)
  else if (text) {
    line.last = node
    line.isOpen = true
  }
}

function stand(line: Line, last: Text | undefined): void {
  line.last = last
  line.isOpen = true
  line.breaks = []
}

/** A break shows nothing before the first or after the last that stands in a block. */
function endLine(line: Line, br: Element): void {
  trimEnd(line)
  if (line.breaks) line.breaks.push(br)
  else br.remove()
}

function endBlock(line: Line): void {
  trimEnd(line)
  for (const br of line.breaks ?? []) br.remove()
  line.breaks = undefined
}

function trimEnd(line: Line): void {
  if (line.last?.data.endsWith(' ')) line.last.data = line.last.data.slice(0, -1)
  line.last = undefined
  line.isOpen = false
}

function blankOf(run: string, at: number, text: string): string {
  const feed = run.indexOf('\n')
  const isOneFeed = feed >= 0 && feed === run.lastIndexOf('\n')
  const isLineOfCjk = isOneFeed && cjk.test(text[at - 1] ?? '') && cjk.test(text[at + run.length] ?? '')
  return isLineOfCjk ? '' : ' '
}
