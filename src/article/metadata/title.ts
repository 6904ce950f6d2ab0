import {lettersOf} from '../letters'
import {cleanTitle} from './clean-text'
import {findHeadline, type Headline, type OwnTitle} from './headline'
import {textsOf} from './linked-data'
import {metaValues} from './metas'
import type {HeadFacts} from './page-facts'
import {cutTail, partsOf} from './title-tail'

export type Title = {
  readonly text: string
  /** The element that shows it. */
  readonly headline: Element | undefined
  /** The site's name, where a title ended in one that is known or sounds like one. */
  readonly siteName: string | undefined
  /** What a declared title ends in behind the shown one: as a rule the site's name. */
  readonly tail: string | undefined
}

/** The headline the reader saw, if what the page declares agrees with it, else the first declared title without its tail. */
export function readTitle(head: HeadFacts): Title {
  const whole = declared(head)
  const names = new Set(head.siteNames.map(lettersOf))
  const titles = whole.map((title) => cutTail(title, names))
  const own = titles.map(({text}) => ({text, flat: lettersOf(text)})).filter(({flat}) => !names.has(flat))
  const headline = findHeadline(head, own)
  const text = headline ? shownTitle(headline, own, names) : (own[0]?.text ?? titles[0]?.text ?? '')
  const siteName = titles.find((title) => title.siteName)?.siteName
  return {text, headline: headline?.element, siteName, tail: tailBehind(text, whole)}
}

/** Publishers escape twice, so entities are decoded; not where the page shows them in its heading. */
function declared({document, metas, linked}: HeadFacts): readonly string[] {
  const titles = [
    ...metaValues(metas, 'og:title twitter:title citation_title'),
    ...textsOf(linked[0]?.headline),
    ...metaValues(metas, 'dc.title parsely-title weibo:article:title title'),
    document.title,
  ]
  const isShown = (title: string) =>
    [...document.getElementsByTagName('h1')].slice(0, 10).some((heading) => titleIn(heading) === title)
  return titles
    .map((title) => {
      const isEscaped = title.includes('&') && !isShown(cleanTitle(title, {isDeclared: false}))
      return cleanTitle(title, {isDeclared: isEscaped})
    })
    .filter(Boolean)
}

/** The headline's text; without a kicker inside it that no declared title has, with one outside it that two have. */
function shownTitle({text, element}: Headline, own: readonly OwnTitle[], names: ReadonlySet<string>): string {
  const shown = cutTail(cleanTitle(text, {isDeclared: false}), names).text
  const flat = lettersOf(shown)
  const flats = own.map((title) => title.flat)
  const inner = [...(element?.children ?? [])].map(titleIn)
  const main = inner.find((text) => lettersOf(text) === flats[0])
  if (main || flats.includes(flat)) return main ?? shown

  const withoutKicker = inner.find((text) => flats.includes(lettersOf(text)))
  const withKicker = own.find((title, at) => title.flat.endsWith(flat) && flats.indexOf(title.flat) < at)
  return withoutKicker ?? withKicker?.text ?? shown
}

function titleIn(element: Element): string {
  return cleanTitle(element.textContent ?? '', {isDeclared: false})
}

/** If it is short. */
function tailBehind(shown: string, whole: readonly string[]): string | undefined {
  const longer = whole.find((title) => title.length > shown.length && title.startsWith(shown))
  const last = longer && partsOf(longer.slice(shown.length)).at(-1)?.text
  return last && last.length < 30 ? last : undefined
}
