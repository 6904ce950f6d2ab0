/** What a browser itself shows on no page, and readers want: TeX stands there. */
const neverShown = new Set(['annotation', 'annotation-xml', 'rp', 'script'])

/**
 * Whether an element is not shown. With layout the browser is asked (it may bring styles up to date, not the layout);
 * without it only what the element itself states counts. Closed `details` and `hidden=until-found` can be opened: shown.
 */
export function isHiddenNow(element: Element, view: Window | null): boolean {
  if (isHiddenByStatement(element)) return true
  return Boolean(view && typeof element.checkVisibility === 'function' && isHiddenByStyle(element, view))
}

/** Whether the browser does not show it, where there is a browser to ask. */
export function isHiddenByStyle(element: Element, view: Window): boolean {
  return !element.checkVisibility() && canHide(element) && view.getComputedStyle(element).display === 'none'
}

/** Whether an element says of itself that it is not shown. */
export function isHiddenByStatement(element: Element): boolean {
  if (!canHide(element)) return false
  const style = element.getAttribute('style')
  return element.hasAttribute('hidden') || (style !== null && unseen.test(style.toLowerCase()))
}

const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/

const canHide = (element: Element) =>
  element.getAttribute('hidden') !== 'until-found' && !neverShown.has(element.localName)
