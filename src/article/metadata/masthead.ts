import {flatText} from './clean-text'
import type {PageFacts} from './page-facts'

/** Numbers of the lines around the headline, where date and byline stand; the headline itself is `at` (-1: not found). */
export type Masthead = {readonly at: number; readonly from: number; readonly to: number}

export function masthead({lines, headline, title}: PageFacts): Masthead {
  const all = lines().lines
  const flat = flatText(title)
  const at = all.findIndex(
    ({text, inside}) => headline?.contains(inside) || (text.length < 2 * title.length + 10 && flatText(text) === flat),
  )
  if (at < 0) return {at, from: 0, to: -1}
  let to = at
  let prose = 0
  while (to < all.length - 1 && to < at + 14 && prose < 2) {
    to++
    if ((all[to]?.text.length ?? 0) > (/\p{Script=Han}/u.test(all[to]?.text ?? '') ? 90 : 200)) prose++
  }
  return {at, from: Math.max(0, at - 4), to}
}
