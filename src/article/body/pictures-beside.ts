import type {Weights} from './weigh'

const area = 'article,main,[role=main]'
/** A caption is no longer, in the units of `TextBlock.size`. */
const longestCaption = 300
const leastWidth = 200
const mark = /\.(?:svg|gif)\b|logo|icon|avatar|badge|pixel/i

export type PicturesBeside = {readonly before: readonly Element[]; readonly after: readonly Element[]}

/**
 * Pictures that stand beside the article's text rather than in it: the lead picture over it, a gallery under it. Looked for
 * among what surrounds `container` up to the stated article, or right beside it where the page states none.
 */
export function picturesBeside(container: Element, {of}: Weights): PicturesBeside {
  const before: Element[] = []
  const after: Element[] = []
  const isPicture = (part: Element) => {
    const {size, linked} = of(part)
    return size < longestCaption && linked <= size * 0.3 && (size === 0 || isFigure(part)) && isShown(part)
  }
  const end = container.closest(area) ?? container.parentElement
  for (let at = container; at !== end && at.parentElement; at = at.parentElement) {
    const siblings = [...at.parentElement.children]
    const place = siblings.indexOf(at)
    before.unshift(...siblings.slice(0, place).filter(isPicture))
    after.push(...siblings.slice(place + 1).filter(isPicture))
  }
  return {before, after}
}

const isFigure = (part: Element) => part.localName === 'figure' || part.querySelector('figure') !== null

/** One picture at least, each as large as an article's and none a link: those are marks, portraits and advertisements. */
function isShown(part: Element): boolean {
  const images = part.localName === 'img' ? [part] : [...part.querySelectorAll('img')]
  return images.length > 0 && !images.some((image) => image.closest('a') || isMark(image))
}

/** An icon, a portrait, a pixel. */
export const isMark = (image: Element) => widthOf(image) < leastWidth || mark.test(image.getAttribute('src') ?? '')
const widthOf = (image: Element) => Number.parseInt(image.getAttribute('width') ?? '', 10) || leastWidth
