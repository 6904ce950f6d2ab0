import {han, lettersOf} from '../letters'
import type {Line} from './page-lines'

/** Numbers of the lines around the headline, where date and byline stand; the headline itself is `at`. */
export type Masthead = {readonly at: number; readonly from: number; readonly to: number}

/** Where no headline is found, the lines before the first prose. */
export function findMasthead(all: readonly Line[], title: string, headline: Element | undefined): Masthead {
  const flat = lettersOf(title)
  const at = all.findIndex(
    ({text, inside}) =>
      headline?.contains(inside) || (flat !== '' && text.length < 2 * title.length + 10 && lettersOf(text) === flat),
  )
  if (at < 0) {
    const prose = all.findIndex(isProse)
    return {at: Math.max(-1, prose - 10), from: 0, to: prose - 1}
  }
  let to = at
  for (let prose = 0; to < all.length - 1 && to < at + 14 && prose < 2; to++) prose += Number(isProse(all[to + 1]))
  return {at, from: Math.max(0, at - 4), to}
}

const anyHan = new RegExp(`[${han}]`)

/** Long enough to be a sentence of a body, counted in letters of its script. */
function isProse(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > (anyHan.test(line.text) ? 90 : 200)
}
