import {isElement, isText} from './element'

const phrase = 'em, strong, del, a'

/** Emphasis ends before a line break and starts again after it; breaks at the edges of links move out. */
export function lineBreaks(body: HTMLElement): void {
  // Inner ones first: what they push out, the outer ones push on.
  for (const element of [...body.querySelectorAll(phrase)].reverse()) {
    if (!element.querySelector(':scope > br')) continue
    if (element.localName === 'a') pushOutEdges(element)
    else split(element)
  }
}

function split(emphasis: Element): void {
  let piece: Element | undefined
  for (const child of [...emphasis.childNodes]) {
    if (isElement(child) && child.localName === 'br') {
      emphasis.before(child)
      piece = undefined
      continue
    }
    if (!piece) {
      piece = emphasis.cloneNode(false) as Element // a clone is what it was cloned from
      emphasis.before(piece)
    }
    piece.appendChild(child)
  }
  emphasis.remove()
}

function pushOutEdges(link: Element): void {
  for (let first = link.firstChild; first && showsNothing(first); first = link.firstChild) link.before(first)
  for (let last = link.lastChild; last && showsNothing(last); last = link.lastChild) link.after(last)
}

function showsNothing(node: Node): boolean {
  return isText(node) ? !node.data.trim() : isElement(node) && node.localName === 'br'
}
