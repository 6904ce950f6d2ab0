/** What a browser itself shows on no page, and readers want: TeX stands there. */
const neverShown = new Set(['annotation', 'annotation-xml', 'rp', 'script'])

/**
 * Whether an element is not shown. With layout the browser is asked (it may bring styles up to date, not the layout);
 * without it only what the element itself states counts. Closed `details` and `hidden=until-found` can be opened: shown.
 */
export function isHiddenNow(element: Element, view: Window | null): boolean {
  if (element.getAttribute('hidden') === 'until-found' || neverShown.has(element.localName)) return false
  if (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  )
    return true
  if (!view || typeof element.checkVisibility !== 'function' || element.checkVisibility()) return false
  return view.getComputedStyle(element).display === 'none'
}
