import {isPlaceholder} from './resolve-images'

/** Put the picture of a `noscript` in place of the empty one beside it, and drop every `noscript` of the body. `page` is where a parser is found: the command line has no global one. */
export function insertNoscriptImages(copy: Document, page: Document): void {
  const Parser = page.defaultView?.DOMParser
  for (const noscript of [...(copy.body?.getElementsByTagName('noscript') ?? [])]) {
    const image = imageIn(noscript, Parser && new Parser())
    if (image) place(image, noscript)
    noscript.remove()
  }
}

/** Where scripts run, a `noscript` holds its markup as text. */
function imageIn(noscript: Element, parser: DOMParser | undefined): Element | undefined {
  const markup = noscript.textContent ?? ''
  if (!parser || noscript.firstElementChild || !/<img\b/i.test(markup)) return onlyImageOf(noscript)
  return onlyImageOf(parser.parseFromString(markup, 'text/html').body)
}

/** A picture alone; markup around text is a fallback for the whole page, a tiny picture counts visits. */
function onlyImageOf(parent: Element): Element | undefined {
  const image = parent.querySelector('img')
  if (!image || parent.querySelectorAll('img').length > 1 || parent.textContent?.trim()) return undefined
  const isTiny = [image.getAttribute('width'), image.getAttribute('height')].some((size) => size && Number(size) < 3)
  return isTiny || isPlaceholder(image.getAttribute('src') ?? '') ? undefined : image
}

function place(image: Element, noscript: Element): void {
  const own = noscript.ownerDocument.importNode(image, true)
  const beside = [noscript.previousElementSibling, noscript.nextElementSibling]
  const twin = beside
    .map((near) => (near?.localName === 'img' ? near : near?.querySelector('img')))
    .find((near) => near)
  if (!twin) noscript.before(own)
  else if (isPlaceholder(twin.getAttribute('src') ?? '')) {
    for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
      const value = own.getAttribute(name)
      if (value) twin.setAttribute(name, value)
    }
  }
}
