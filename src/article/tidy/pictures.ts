import {withoutTracking} from '../without-tracking'
import {unwrap} from './element'
import {isPixel} from './is-pixel'
import type {Pass} from './tidy'

const sources = ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'data-srcset', 'srcset']

/** Each `img` has one absolute `src`, an `alt` on one line, and no other source; `picture` is gone. */
export const pictures: Pass = (body, {url}, tell) => {
  for (const picture of body.querySelectorAll('picture')) {
    const image = picture.querySelector('img')
    const source = picture.querySelector('source[srcset]')
    if (image && source && !image.getAttribute('src')) image.setAttribute('srcset', source.getAttribute('srcset') ?? '')
    for (const one of picture.querySelectorAll('source')) one.remove()
    unwrap(picture)
  }
  for (const image of body.querySelectorAll('img')) {
    const source = sourceOf(image, url)
    if (!source) {
      const lost = image.getAttribute('src') ?? ''
      if (lost.length > 1500 || lost.startsWith('blob:')) tell({code: 'picture-dropped', detail: lost.slice(0, 80)})
      image.remove()
    } else if (isPixel(image)) image.remove()
    else writeImage(image, source)
  }
}

function sourceOf(image: Element, url: URL): string | undefined {
  for (const name of sources) {
    const stated = image.getAttribute(name)
    const candidate = name === 'src' ? stated : lastOfSet(stated)
    if (!candidate?.trim() || !URL.canParse(candidate, url.href)) continue
    const address = new URL(candidate, url.href)
    if (address.protocol === 'https:' || address.protocol === 'http:') return withoutTracking(address)
  }
  return undefined
}

/** The last candidate of a `srcset` is as a rule the largest; an address alone is itself. */
function lastOfSet(set: string | null): string | undefined {
  return set?.split(/,\s+/).at(-1)?.trim().split(/\s+/)[0]
}

function writeImage(image: Element, source: string): void {
  const alt = image.getAttribute('alt') ?? ''
  const title = image.getAttribute('title') ?? ''
  for (const name of image.getAttributeNames()) image.removeAttribute(name)
  image.setAttribute('src', source)
  image.setAttribute('alt', alt)
  if (title.trim() && title.trim() !== alt.trim()) image.setAttribute('title', title)
}
