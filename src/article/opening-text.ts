import {evenBlanks, han} from './letters'
import {wordSet} from './word-set'

const limit = 800
/** What a reader would not take for the article's first words: formulas, calls and notes among them. */
const passedOver = wordSet('pre table hr h1 h2 h3 h4 h5 h6 span sup section')
const inline = wordSet('a em strong del code span sup')

/** The opening of a tidy body's running text, on one line, at most 800 UTF-16 units: what a summary is cut from. */
export function openingText(body: HTMLElement): string {
  const isSkipped = (element: Element) => passedOver.has(element.localName) || element.hasAttribute('data-caption')
  return onOneLine(textOf(body, '', isSkipped)) || onOneLine(textOf(body, '', () => false))
}

/** The text before, and what a parent adds to it: no further than needed. */
function textOf(parent: Element, before: string, isSkipped: (element: Element) => boolean): string {
  let text = before
  for (let child = parent.firstChild; child && text.length < 2 * limit; child = child.nextSibling) {
    if (child.nodeType === 3) text = joined(text, child.nodeValue ?? '')
    else {
      const element = child as Element // tidy bodies hold texts and elements
      if (isSkipped(element)) continue
      if (!inline.has(element.localName)) text = joined(text, '\n')
      text = textOf(element, text, isSkipped)
    }
  }
  return text
}

/** Blanks are not put beside blanks. */
function joined(text: string, part: string): string {
  return part.trim() || (text && text === text.trimEnd()) ? text + part : text
}

const wide = new RegExp(`^(?:[${han}ぁ-ヿ\\u3000-\\u303f\\uff00-\\uff60“”‘’…]|[\\ud840-\\ud888][\\udc00-\\udfff])`)

/** Chinese and Japanese lines are joined without a blank. No letter is cut in half. */
function onOneLine(text: string): string {
  let line = ''
  for (const part of text.split('\n')) {
    const next = part.trim()
    const last = [...line.slice(-2)].at(-1)
    if (next) line += (last && !(wide.test(last) && wide.test(next)) ? ' ' : '') + next
  }
  const even = evenBlanks(line)
  const end = even.charCodeAt(limit - 1)
  return even.slice(0, end >= 0xd800 && end < 0xdc00 ? limit - 1 : limit)
}
