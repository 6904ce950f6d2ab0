import {isElement, isText, unwrap} from './element'

/** Emphasis begins and ends on a word, never stands in its like, and joins its like beside it. */
export function emphasis(body: HTMLElement): void {
  // Inner ones first: the blanks they push out, the outer ones push on.
  for (const element of [...body.querySelectorAll('em, strong, del, a')].reverse()) {
    pushOutBlanks(element)
    const isEmpty = !element.textContent?.trim() && !element.querySelector('img')
    const isIdle =
      element.localName !== 'a' && (!hasWords(element) || element.parentElement?.closest(element.localName))
    if (isEmpty || isIdle) unwrap(element)
    else if (element.localName !== 'a') settleNext(element)
  }
}

function hasWords(element: Element): boolean {
  return Boolean(element.textContent?.trim())
}

function pushOutBlanks(element: Element): void {
  for (let first = element.firstChild; isText(first); first = element.firstChild) {
    const blank = first.data.length - first.data.trimStart().length
    if (blank) element.before(first.data.slice(0, blank))
    first.data = first.data.slice(blank)
    if (first.data) break
    first.remove()
  }
  for (let last = element.lastChild; isText(last); last = element.lastChild) {
    const words = last.data.trimEnd().length
    if (words < last.data.length) element.after(last.data.slice(words))
    last.data = last.data.slice(0, words)
    if (last.data) break
    last.remove()
  }
}

/** Its like beside it joins. Three ends and starts at one place no Markdown can tell apart: a zero-width space parts them. */
function settleNext(element: Element): void {
  const next = element.nextSibling
  if (!isElement(next) || !next.matches('em, strong, del')) return
  if (next.localName !== element.localName) {
    if ([element.lastChild, next.firstChild].some((edge) => isElement(edge) && edge.matches('em, strong')))
      element.after('\u200b')
    return
  }
  while (next.firstChild) element.appendChild(next.firstChild)
  next.remove()
}
