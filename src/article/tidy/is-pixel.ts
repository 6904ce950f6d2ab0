import {wordSet} from '../word-set'

const tiny = wordSet('0 1 0px 1px')

/** A picture or frame of one pixel, which counts visits. */
export function isPixel(element: Element): boolean {
  return ['width', 'height'].every((side) => tiny.has(element.getAttribute(side) ?? ''))
}
