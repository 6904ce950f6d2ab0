import {han} from '../letters'
import {isBlock} from './blocks'
import {isElement, isText} from './element'

const blanks = /[ \t\n\r\f]+/g
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

  const isWhole = isBlock(node) || node.localName === 'hr'
  if (isWhole) endBlock(line)
  if (node.localName === 'br') endLine(line, node)
  else if (node.matches('pre, code, [data-tex], img')) stand(line, undefined)
  else for (const child of [...node.childNodes]) read(child, line)
  if (isWhole) endBlock(line)
}

function writeText(node: Text, line: Line): void {
  const {last, isOpen} = line
  const text = node.data.replace(blanks, blankOf)
  node.data = !isOpen || last?.data.endsWith(' ') ? text.replace(/^ /, '') : text
  if (/\S/.test(node.data)) stand(line, node)
  else if (node.data) {
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
  if (line.last) line.last.data = line.last.data.replace(/ $/, '')
  line.last = undefined
  line.isOpen = false
}

function blankOf(run: string, at: number, whole: string): string {
  const isLineOfCjk =
    /^[^\n]*\n[^\n]*$/.test(run) && cjk.test(whole[at - 1] ?? '') && cjk.test(whole[at + run.length] ?? '')
  return isLineOfCjk ? '' : ' '
}
