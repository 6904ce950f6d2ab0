import {lettersOf} from '../letters'
import {newElement, rename, unwrap} from './element'
import {setOnOneLine} from './on-one-line'
import type {Pass} from './tidy'

const anyHeading = 'h1, h2, h3, h4, h5, h6'

/** Headings start at `h2` below the title, on one line, none repeats it, none is empty. Without a title `h1` may stay. */
export const headings: Pass = (body, {title}) => {
  const name = lettersOf(title)
  for (const heading of body.querySelectorAll(anyHeading)) {
    const text = lettersOf(heading.textContent ?? '')
    const isEmpty = !heading.textContent?.trim() && !heading.querySelector('img')
    if (isEmpty || (name && text === name))
      heading.replaceWith(newElement(heading, 'div')) // what stood before and after stays apart
    else writeHeading(heading)
  }
  if (name) lower(body)
}

function writeHeading(heading: Element): void {
  setOnOneLine(heading)
  const strong = heading.querySelector('strong')
  if (strong && strong.textContent?.trim() === heading.textContent?.trim()) unwrap(strong)
}

/** More than one `h1` are sections, so all moves down one level; a single one is on the level of its siblings. */
function lower(body: HTMLElement): void {
  const tops = body.querySelectorAll('h1')
  if (tops.length === 0) return
  const lowered = tops.length > 1 ? [...body.querySelectorAll(anyHeading)] : [...tops]
  for (const heading of lowered) rename(heading, `h${Math.min(6, Number(heading.localName[1]) + 1)}`)
}
