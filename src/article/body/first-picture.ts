import {isMark} from './pictures-beside'

/** Where a page draws without stating a size, it is a mark more often than a picture. */
const drawn = /\.png\b/i

/** The first picture of an article that is no mark: what stands for it where the page declares nothing. */
export const firstPicture = (body: Element): Element | undefined =>
  [...body.querySelectorAll('img')].find(
    (image) => !isMark(image) && (image.hasAttribute('width') || !drawn.test(image.getAttribute('src') ?? '')),
  )
