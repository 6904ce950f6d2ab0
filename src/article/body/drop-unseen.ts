import {wordSet} from '../word-set'
import {headings} from './text-blocks'

/** Besides what no copy of a page holds. */
const never = ['script', 'link', 'meta', 'button']
const rolesNeverRead = wordSet('dialog alertdialog search tooltip')
const unseen = '[hidden]:not([hidden=until-found]),[aria-hidden=true]:not(img)'
/** What hides more of the page than this is a curtain that a script would lift, not a hidden part. */
const curtain = 0.5

/** `#`, `¶`, `§`, a chain, a pencil, or nothing at all: a link to what it stands in, put there by the site. */
const permalinkMark = /^[\ufe0f\s#¶§✎⚓\u200b🔗]*$/u

/** Take out what is never read, what is not shown and the marks that link to what they stand in. */
export function dropUnseen(body: Element): void {
  for (const element of never.flatMap((name) => [...body.getElementsByTagName(name)])) {
    if (isHeading(element)) element.replaceWith(...element.childNodes)
    else element.remove()
  }
  for (const part of body.querySelectorAll('[role]')) {
    if (rolesNeverRead.has(part.getAttribute('role') ?? '')) part.remove()
  }
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    // Few links have such a text, so it is asked for first.
    if (!permalinkMark.test(link.textContent ?? '') || link.querySelector('img')) continue
    const around = link.closest(`h1,${headings},[id]`)
    const isOwn = around?.matches(`h1,${headings}`) || link.getAttribute('href') === `#${around?.id}`
    if (isOwn) link.remove()
  }

  const length = body.textContent?.length ?? 0
  for (const element of body.querySelectorAll(unseen)) {
    if (!element.isConnected) continue
    if (isOpenable(element) || (element.textContent?.length ?? 0) > length * curtain) show(element)
    else element.remove()
  }
}

/** A button that shows and hides what stands below it, such as an answer, is its heading. */
function isHeading(element: Element): boolean {
  if (element.localName !== 'button') return false
  const heading = element.closest(headings) ?? element.querySelector(headings)
  return heading !== null && heading.textContent?.trim() === element.textContent?.trim()
}

/** A tab's panel: the page shows one at a time, and its author wrote them all. A picture that waits to be loaded. */
const isOpenable = (element: Element) => element.matches('[role=tabpanel],img[data-src]')

function show(element: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
}
