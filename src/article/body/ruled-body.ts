import type {SiteRule} from '../../sites/site-rule'

/** What is left of a page's furniture inside an element that a rule names. */
const never = 'script, style, link, meta, template, button, [hidden]:not([hidden="until-found"]), [role="form"]'

/** Take out what a site rule says is never part of the article, and put its captions into figures. */
export function clearByRule(document: Document, {remove = [], caption = []}: SiteRule): void {
  for (const element of findAll(document, remove)) element.remove()
  for (const element of findAll(document, caption)) asFigure(element)
}

/** The article by the first selector of a site rule that finds text: one element, or several (a question and its answers) in one. */
export function findRuledBody(document: Document, {body = []}: SiteRule): HTMLElement | undefined {
  for (const selector of body) {
    const found = outermost(findAll(document, [selector])).filter((element) => element.textContent?.trim())
    if (found.length > 0) return joined(document, found)
  }
  return undefined
}

/** Rules may be written by users: a selector that does not parse finds nothing. */
function findAll(document: Document, selectors: readonly string[]): readonly Element[] {
  return selectors.flatMap((selector) => {
    try {
      return [...document.querySelectorAll(selector)]
    } catch {
      return []
    }
  })
}

function outermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)))
}

function joined(document: Document, parts: readonly Element[]): HTMLElement {
  const body = document.createElement('div')
  for (const part of parts) {
    // A page may hide its article until its scripts have run; who named it wants it.
    part.removeAttribute('hidden')
    part.removeAttribute('style')
    body.append(part)
  }
  for (const element of body.querySelectorAll(never)) element.remove()
  return body
}

/** A caption and the picture before it, if it is near, become one figure. */
function asFigure(caption: Element): void {
  const picture = pictureBefore(caption)
  if (!picture || caption.closest('figure')) return

  const {ownerDocument: document} = caption
  const figure = document.createElement('figure')
  const text = document.createElement('figcaption')
  text.append(...caption.childNodes)
  caption.replaceWith(figure)
  figure.append(picture.closest('a') ?? picture, text)
}

function pictureBefore(caption: Element): Element | undefined {
  for (let at: Element | null = caption, steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    const before = at.previousElementSibling
    const picture = before?.localName === 'img' ? before : [...(before?.querySelectorAll('img') ?? [])].at(-1)
    if (picture) return picture
    if (before?.textContent?.trim()) return undefined
  }
  return undefined
}
