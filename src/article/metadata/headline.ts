import {lettersOf} from '../letters'
import type {HeadFacts} from './page-facts'
import {partsOf} from './title-tail'

/** The title as the page shows it; without an element where it is a line among others. */
export type Headline = {readonly text: string; readonly element: Element | undefined}

/** A title the page declares, without the site's name; `flat` is its letters. */
export type OwnTitle = {readonly text: string; readonly flat: string}

/** A heading that agrees with a declared title, else a line that is a part of one. */
export function findHeadline(
  {document, rule, bareLines}: HeadFacts,
  declared: readonly OwnTitle[],
): Headline | undefined {
  for (const selector of rule.title ?? []) {
    const ruled = document.querySelector(selector)
    if (ruled?.textContent?.trim()) return {text: ruled.textContent, element: ruled}
  }
  const flats = declared.map((title) => title.flat)
  for (const [selector, fits] of headings) {
    for (const heading of [...document.querySelectorAll(selector)].slice(0, 60)) {
      const text = heading.textContent ?? ''
      const flat = text.length < 8000 ? lettersOf(text) : ''
      if (flat.length > 1 && flats.some((other) => fits(flat, other)) && !isElsewhere(heading))
        return {text, element: heading}
    }
  }
  const parts = declared
    .flatMap((title) => partsOf(title.text).map(({text}) => lettersOf(text)))
    .filter((flat) => flat.length > 7)
  const line = bareLines().lines.find(({text}) => text.length < 200 && parts.includes(lettersOf(text)))
  return line && {text: line.text, element: undefined}
}

type Fit = (shown: string, other: string) => boolean

const headings: readonly (readonly [string, Fit])[] = [
  ['h1', holds(0.4)],
  ['h1', similar],
  ['h2, h3', holds(0.4)],
  // `title`, `Title` and `TITLE`, `headline` and `Headline`: to compare without regard to case takes the browser four times as long.
  ['[class*=itle],[id*=itle],[class*=eadline],[class*=TITLE]', holds(0.7)],
]

/** A breadcrumb, or the site's own name that leads home. */
function isElsewhere(heading: Element): boolean {
  return (
    heading.getAttribute('class')?.toLowerCase().includes('breadcrumb') ||
    Boolean(heading.closest('nav, footer, aside') ?? heading.querySelector('a[href="/"]'))
  )
}

/** Equal, or one holds the other and is not much longer. */
function holds(share: number): Fit {
  return (shown, other) => {
    if (shown === other) return true
    const [short, long] = shown.length < other.length ? [shown, other] : [other, shown]
    return short.length > 3 && short.length > share * long.length && long.includes(short)
  }
}

/** Most pairs of letters of the shorter stand in the longer: the same headline in other words. */
function similar(shown: string, other: string): boolean {
  const [short, long] = shown.length < other.length ? [shown, other] : [other, shown]
  if (short.length < 8 || long.length > 1000) return false
  const pairs = [...Array(short.length - 1).keys()].map((at) => short.slice(at, at + 2))
  return pairs.filter((pair) => long.includes(pair)).length > 0.65 * pairs.length
}
