import {wordSet} from '../word-set'
import {isBlock} from './blocks'
import {isElement, rename, unwrap} from './element'
import {toSubscript, toSuperscript} from './scripts'

const renamed = new Map(
  Object.entries({b: 'strong', i: 'em', s: 'del', strike: 'del', tt: 'code', menu: 'ul', dir: 'ul'}),
)
const kept = wordSet('a em strong del code img br hr input')

/** Of all phrases only `a`, `em`, `strong`, `del` and `code` remain; what Markdown cannot say is said in characters. */
export function phrases(body: HTMLElement): void {
  // Outer ones first: what is said of an element is said by what it held.
  for (const element of body.querySelectorAll('*')) {
    const name = renamed.get(element.localName)
    if (name) rename(element, name)
    else if (!kept.has(element.localName) && !isBlock(element)) writeOut(element)
  }
  body.normalize()
}

function writeOut(element: Element): void {
  const name = element.localName
  if (element.hasAttribute(name === 'sup' ? 'data-footnote' : 'data-tex')) return
  if (name === 'q') {
    element.prepend('“')
    element.append('”')
  } else if (name === 'ruby') writeReading(element)
  else if ((name === 'sup' || name === 'sub') && !element.childElementCount) {
    const text = element.textContent ?? ''
    element.textContent = name === 'sup' ? toSuperscript(text) : toSubscript(text)
  }
  unwrap(element)
}

/** `漢字（かんじ）`: the page's own brackets where it has them. */
function writeReading(ruby: Element): void {
  const hasBrackets = ruby.querySelector('rp') !== null
  for (const reading of ruby.querySelectorAll('rt')) {
    if (hasBrackets || !reading.textContent?.trim()) continue
    reading.prepend('（')
    reading.append('）')
  }
  // Source lines between base and reading are no blanks.
  for (const child of [...ruby.childNodes]) if (!isElement(child) && !child.textContent?.trim()) child.remove()
}
