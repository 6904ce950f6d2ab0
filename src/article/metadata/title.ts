import {cleanText, flatText} from './clean-text'
import {textsOf} from './linked-data'
import {metaValues} from './metas'
import type {HeadFacts} from './page-facts'
import {cutTail} from './title-tail'

export type Title = {
  readonly text: string
  /** The element that shows it. */
  readonly headline?: Element
  /** The site's name, where a title's tail gave it. */
  readonly siteName?: string
}

/** The headline the reader saw, if what the page declares agrees with it, else the first declared title without its tail. */
export function readTitle(head: HeadFacts): Title {
  const titles = declared(head).map((title) => cutTail(title, head.siteNames))
  const names = new Set(head.siteNames.map(flatText))
  const siteName = titles.find((title) => title.siteName)?.siteName
  const own = titles.map(({text}) => text).filter((text) => !names.has(flatText(text)))
  const headline = findHeadline(head, own.map(flatText))
  const text = headline ? shownTitle(headline, own, head.siteNames) : (own[0] ?? titles[0]?.text ?? '')
  return {text, ...(headline && {headline}), ...(siteName && {siteName})}
}

const titleLimit = 400

function declared({document, metas, linked}: HeadFacts): readonly string[] {
  const titles = [
    ...metaValues(metas, 'og:title twitter:title citation_title'),
    ...textsOf(linked[0]?.headline),
    ...metaValues(metas, 'dc.title dcterms.title parsely-title sailthru.title weibo:article:title title'),
    document.title,
  ]
  return titles.map((title) => cleanText(title, titleLimit)).filter(Boolean)
}

/** The headline's text; without a kicker inside it that no declared title has, with one outside it that two have. */
function shownTitle(headline: Element, declared: readonly string[], siteNames: readonly string[]): string {
  const shown = cutTail(cleanText(headline.textContent ?? '', titleLimit), siteNames).text
  const flat = flatText(shown)
  const flats = declared.map(flatText)
  const inner = [...headline.children].map((child) => cleanText(child.textContent ?? '', titleLimit))
  const main = inner.find((text) => flatText(text) === flats[0])
  if (main || flats.includes(flat)) return main ?? shown

  const withoutKicker = inner.find((text) => flats.includes(flatText(text)))
  const withKicker = declared.find((_, at) => flats[at]?.endsWith(flat) && flats.indexOf(flats[at] ?? '') < at)
  return withoutKicker ?? withKicker ?? shown
}

const headings: readonly (readonly [string, (shown: string, other: string) => boolean])[] = [
  ['h1', agree],
  ['h1', similar],
  ['h2, h3', agree],
  ['[class*="title"], [id*="title"], [class*="Title"], [class*="headline"]', agree],
]

function findHeadline({document, rule}: HeadFacts, declared: readonly string[]): Element | undefined {
  for (const selector of rule.title ?? []) {
    const ruled = document.querySelector(selector)
    if (ruled?.textContent?.trim()) return ruled
  }
  for (const [selector, fits] of headings) {
    for (const heading of [...document.querySelectorAll(selector)].slice(0, 60)) {
      const text = heading.textContent ?? ''
      const flat = text.length < 2000 ? flatText(text) : ''
      if (flat.length > 1 && !isCrumb(heading) && declared.some((other) => fits(flat, other))) return heading
    }
  }
  return undefined
}

function isCrumb(heading: Element): boolean {
  return /breadcrumb/i.test(heading.className) || heading.closest('nav, footer, aside') !== null
}

/** Equal, or one holds the other and is not much longer. */
function agree(shown: string, other: string): boolean {
  if (shown === other) return true
  if (shown.length < 4 || other.length < 4) return false
  const [short, long] = shown.length < other.length ? [shown, other] : [other, shown]
  return short.length > 0.4 * long.length && long.includes(short)
}

/** Most pairs of letters of the shorter stand in the longer: the same headline in other words. */
function similar(shown: string, other: string): boolean {
  const [short, long] = shown.length < other.length ? [shown, other] : [other, shown]
  if (short.length < 8 || long.length > 1000) return false
  const pairs = [...Array(short.length - 1).keys()].map((at) => short.slice(at, at + 2))
  return pairs.filter((pair) => long.includes(pair)).length > 0.65 * pairs.length
}
