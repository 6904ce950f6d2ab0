import {isBlock} from './blocks'
import {isElement, isText} from './element'

const blanks = /[ \t\n\r\f]+/g
/** Control characters, characters no XML or JSON takes, halves of surrogate pairs, and overrides of direction. */
const unwanted = /[\p{Cc}\p{Cs}\ufffe\uffff\u202d\u202e]/gu
/** Changes of direction that could make a link's text lie; lasting marks (U+200E, U+200F) stay. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]/u

/** One blank between words, none at the edges of lines and blocks, none where a source line of CJK text ends. */
export function whitespace(body: HTMLElement): void {
  const line: Line = {last: undefined, isOpen: false}
  read(body, line)
  endLine(line)
  for (const image of body.querySelectorAll('img')) {
    for (const name of ['alt', 'title', 'data-caption']) {
      const text = image.getAttribute(name)
      if (text) image.setAttribute(name, text.replace(blanks, ' ').replace(unwanted, '').replace(directions, '').trim())
    }
  }
  body.normalize()
}

/** `isOpen`: something stands on the line. `last`: the text before, if nothing else came since; its last blank may be the line's. */
type Line = {last: Text | undefined; isOpen: boolean}

function read(node: Node, line: Line): void {
  if (isText(node)) writeText(node, line)
  if (!isElement(node)) return

  const endsLine = isBlock(node) || /^[bh]r$/.test(node.localName)
  if (endsLine) endLine(line)
  if (node.matches('pre, code, [data-tex], img')) {
    for (const leaf of [node, ...node.children]) if (!leaf.childElementCount) cleanLeaf(leaf)
    line.last = undefined
    line.isOpen = true
  } else for (const child of [...node.childNodes]) read(child, line)
  if (endsLine) endLine(line)
}

function endLine(line: Line): void {
  if (line.last) line.last.data = line.last.data.replace(/ $/, '')
  line.last = undefined
  line.isOpen = false
}

function writeText(node: Text, line: Line): void {
  const {last, isOpen} = line
  const clean = node.data.replace(blanks, blankOf).replace(unwanted, '')
  node.data = !isOpen || last?.data.endsWith(' ') ? clean.replace(/^ /, '') : clean
  if (!node.data) return
  if (node.parentElement?.closest('a')) node.data = node.data.replace(directions, '')
  line.last = node
  line.isOpen = true
}

function cleanLeaf(leaf: Element): void {
  const text = leaf.textContent ?? ''
  const clean = text.replace(unwanted, (character) => (/[\t\n]/.test(character) ? character : ''))
  if (clean !== text) leaf.textContent = clean
}

function blankOf(run: string, at: number, whole: string): string {
  const isLineOfCjk = run.includes('\n') && cjk.test(whole[at - 1] ?? '') && cjk.test(whole[at + run.length] ?? '')
  return isLineOfCjk ? '' : ' '
}
