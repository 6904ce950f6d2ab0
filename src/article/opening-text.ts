import {han} from './letters'

const limit = 800
/** What a reader would not take for the article's first words. */
const passedOver =
  'figure, figcaption, pre, table, h1, h2, h3, h4, h5, h6, hr, [data-tex], [data-caption], section[data-footnotes]'
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rb rt rp rtc ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** The opening of a tidy body's running text, on one line, at most 800 UTF-16 units: what a summary is cut from. */
export function openingText(body: HTMLElement): string {
  return textOf(body, (element) => element.matches(passedOver) || isNoteMark(element)) || textOf(body, () => false)
}

/** A walker, not recursion, and no further than needed: a page may be deep, and it may be long. */
function textOf(body: HTMLElement, isSkipped: (element: Element) => boolean): string {
  const [elementsAndText, accept, reject] = [5, 1, 2]
  const walker = body.ownerDocument.createTreeWalker(body, elementsAndText, (node) =>
    isElement(node) && isSkipped(node) ? reject : accept,
  )
  let text = ''
  while (text.length < 2 * limit && walker.nextNode()) {
    const part = partOf(walker.currentNode)
    if (part.trim() || (text && text === text.trimEnd())) text += part
  }
  return onOneLine(text)
}

function partOf(node: Node): string {
  if (!isElement(node)) return node.nodeValue ?? ''
  return inline.has(node.localName) ? '' : '\n'
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isNoteMark(element: Element): boolean {
  return element.localName === 'sup' && element.querySelector('a') !== null
}

const wide = `(?:[${han}ぁ-ヿ\\u3000-\\u303f\\uff00-\\uff60“”‘’…]|[\\ud840-\\ud888][\\udc00-\\udfff])`
const breakInWideText = new RegExp(`(?<=${wide})\\n(?=${wide})`, 'g')

/** Chinese and Japanese lines are joined without a blank. */
function onOneLine(text: string): string {
  const joined = text
    .trim()
    .replace(/\s*\n\s*/g, '\n')
    .replace(breakInWideText, '')
    .replace(/\s+/g, ' ')
  return joined.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
}
