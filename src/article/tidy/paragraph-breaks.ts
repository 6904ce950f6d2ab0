import {isElement, isText, newElement} from './element'

/** Outside a `p`, two line breaks in a row are a paragraph's end: an empty `div` stands for them, which the flow of blocks closes at. */
export function paragraphBreaks(body: HTMLElement): void {
  for (const br of [...body.querySelectorAll('br')]) {
    if (br.parentNode === null || br.closest('p, li, pre, table, h1, h2, h3, h4, h5, h6')) continue
    const rest = followingBreaks(br)
    if (rest.length === 0) continue

    for (const node of rest) node.remove()
    br.replaceWith(newElement(br, 'div'))
  }
}

/** The breaks right behind one, with the blanks between them. */
function followingBreaks(br: Element): readonly ChildNode[] {
  const found: ChildNode[] = []
  let blanks: ChildNode[] = []
  for (let node = br.nextSibling; node; node = node.nextSibling) {
    if (isText(node) && !/[^ \t\n\r\f\u00a0\u3000]/.test(node.data)) blanks.push(node)
    else if (isElement(node) && node.localName === 'br') {
      found.push(...blanks, node)
      blanks = []
    } else break
  }
  return found
}
