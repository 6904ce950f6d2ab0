import {isElement, isText, unwrap} from './element'

const anyEmphasis = 'em, strong, del'
/** Written with one sign, once or twice. */
const starred = 'em, strong'

/** Emphasis begins and ends on a word, never stands in its like, and joins its like beside it. */
export function emphasis(body: HTMLElement): void {
  // Inner ones first: the blanks they push out, the outer ones push on.
  for (const element of [...body.querySelectorAll(`${anyEmphasis}, a`)].reverse()) {
    pushOutBlanks(element)
    const isIdle = element.textContent?.trim()
      ? element.localName !== 'a' && element.parentElement?.closest(element.localName)
      : element.localName !== 'a' || !element.querySelector('img')
    if (isIdle) unwrap(element)
  }
  body.normalize()
  for (const element of body.querySelectorAll(anyEmphasis)) if (element.parentNode) joinNext(element)
  for (const element of body.querySelectorAll(starred)) partSigns(element)
}

function pushOutBlanks(element: Element): void {
  for (let first = element.firstChild; isText(first); first = element.firstChild) {
    const text = first.data
    const words = text.trimStart()
    if (words !== text) {
      element.before(text.slice(0, text.length - words.length))
      first.data = words
    }
    if (words) break
    first.remove()
  }
  for (let last = element.lastChild; isText(last); last = element.lastChild) {
    const text = last.data
    const words = text.trimEnd()
    if (words !== text) {
      element.after(text.slice(words.length))
      last.data = words
    }
    if (words) break
    last.remove()
  }
}

/** Its like beside it joins. */
function joinNext(element: Element): void {
  for (
    let next = element.nextSibling;
    isElement(next) && next.localName === element.localName;
    next = element.nextSibling
  ) {
    while (next.firstChild) element.appendChild(next.firstChild)
    next.remove()
  }
}

/** Where signs meet and there are more of them to come, they could be read in two ways: a zero-width space parts them. */
function partSigns(element: Element): void {
  const {firstChild, nextSibling} = element
  const touchesNext = isStarred(nextSibling) && (element.querySelector(starred) ?? nextSibling.querySelector(starred))
  if (touchesNext) element.after('\u200b')
  if (isStarred(firstChild) && element.querySelectorAll(starred).length > 1) element.prepend('\u200b')
}

function isStarred(node: Node | null): node is Element {
  return isElement(node) && node.matches(starred)
}
