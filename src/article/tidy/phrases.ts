import {anyBlock} from './blocks'
import {isElement, newElement, rename, unwrap} from './element'
import {toSubscript, toSuperscript} from './scripts'

const renamed: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  s: 'del',
  strike: 'del',
  tt: 'code',
  menu: 'ul',
  dir: 'ul',
}
const kept = 'a, em, strong, del, code, img, br, hr, [data-tex], [data-footnote], input, pre *'

/** Of all phrases only `a`, `em`, `strong`, `del` and `code` remain; what Markdown cannot say is said in characters. */
export function phrases(body: HTMLElement): void {
  for (const element of body.querySelectorAll(Object.keys(renamed).join()))
    rename(element, renamed[element.localName] ?? 'span')
  for (const quote of body.querySelectorAll('q')) {
    quote.prepend('“')
    quote.append('”')
  }
  for (const ruby of body.querySelectorAll('ruby')) writeReading(ruby)
  for (const script of body.querySelectorAll('sup:not([data-footnote]), sub')) {
    if (script.childElementCount) continue
    const text = script.textContent ?? ''
    script.textContent = script.localName === 'sup' ? toSuperscript(text) : toSubscript(text)
  }
  const rest = `${anyBlock}, ${kept}`
  for (const element of body.querySelectorAll(`:not(:is(${rest}))`)) unwrap(element)
  body.normalize()
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
  for (const child of [...ruby.childNodes])
    if (!isElement(child) && !child.textContent?.trim()) child.replaceWith(newElement(ruby, 'wbr'))
}
