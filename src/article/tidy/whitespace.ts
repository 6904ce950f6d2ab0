import {han} from '../letters'
import {wordSet} from '../word-set'
import {isBlock} from './blocks'
import {isElement, isText} from './element'

/** All but a blank alone, which stays as it is. */
const blanks = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g
/** Of formulas a `span`. */
const whole = wordSet('pre code img span')
const cjk = new RegExp(`[${han}ぁ-ヿ\\u3001-\\u303f\\uff01-\\uff60]`)

/** One blank between words, none at the edges of lines and blocks, none where a source line of CJK text ends. */
export function whitespace(body: HTMLElement): void {
  body.normalize()
  const line: Line = {last: undefined, isOpen: false, breaks: undefined}
  readInside(body, line)
  endBlock(line)
  body.normalize()
}

/**
 * `isOpen`: something stands on the line. `last`: the text before, if nothing else came since; its last blank may be the
 * line's. `breaks`: those since something last stood in the block.
 */
type Line = {last: Text | undefined; isOpen: boolean; breaks: Element[] | undefined}

function readInside(parent: Element, line: Line): void {
  for (let child = parent.firstChild; child; ) {
    const next = child.nextSibling // what is read may go
    if (isText(child)) writeText(child, line)
    else if (isElement(child)) readElement(child, line)
    child = next
  }
}

function readElement(element: Element, line: Line): void {
  const isApart = isBlock(element)
  if (isApart) endBlock(line)
  if (element.localName === 'br') endLine(line, element)
  else if (whole.has(element.localName)) stand(line, undefined)
  else readInside(element, line)
  if (isApart) endBlock(line)
}

function writeText(node: Text, line: Line): void {
  const {data} = node
  const even = data.replace(blanks, blankOf)
  const text = even.startsWith(' ') && (!line.isOpen || line.last?.data.endsWith(' ')) ? even.slice(1) : even
  if (text !== data) node.data = text
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
  if (line.breaks) for (const br of line.breaks) br.remove()
  line.breaks = undefined
}

function trimEnd(line: Line): void {
  const text = line.last?.data
  if (text?.endsWith(' ') && line.last) line.last.data = text.slice(0, -1)
  line.last = undefined
  line.isOpen = false
}

function blankOf(run: string, at: number, text: string): string {
  const feed = run.indexOf('\n')
  const isOneFeed = feed >= 0 && feed === run.lastIndexOf('\n')
  const isLineOfCjk = isOneFeed && cjk.test(text[at - 1] ?? '') && cjk.test(text[at + run.length] ?? '')
  return isLineOfCjk ? '' : ' '
}
