import type {PublishedTime} from '../article'
import type {DayOrder} from './dates/date-forms'
import {type DateContext, readDate} from './dates/read-date'
import {siteZone} from './dates/site-zone'
import {type LinkedNode, textsOf} from './linked-data'
import type {PageFacts} from './page-facts'

export type Times = {readonly published: PublishedTime | undefined; readonly modified: PublishedTime | undefined}

/** When the article was published and when it was last changed, as the page states it; the one is never taken for the other. */
export function readTimes(facts: PageFacts, language: string | undefined): Times {
  const context = contextOf(facts, language)
  const modified = bestOf(modified_, facts, context)
  const published = bestOf(published_, facts, {...context, ...(modified && {latest: modified.iso.slice(0, 10)})})
  return {
    published,
    modified: published && modified && instantOf(modified) > instantOf(published) ? modified : undefined,
  }
}

type Certainty = PublishedTime['certainty']
type Source = readonly [Certainty, (facts: PageFacts) => readonly string[]]

/** Keys of metas, microdata and page state that say when something was published. */
const publishedKey =
  /publish|pub[_-]?(?:date|time)|date-?(?:issued|created)|(?:^|[._:-])(?:issued|c(?:reate)?time|create(?:d|_at)?|release_date|post_?date|news_?time|regdate|citation_date)$|^(?:og|apub|sailthru):?\.?(?:time|date)$/
const changeKey = /modif|updat|last-?mod|revis|edit|expir|unpub/

const published_: readonly Source[] = [
  [
    'stated',
    ({document, rule}) =>
      (rule.published ?? []).flatMap((selector) =>
        [...document.querySelectorAll(selector)].slice(0, 5).flatMap(datesIn),
      ),
  ],
  ['stated', ({linked}) => linked.slice(0, 3).flatMap((node) => textsOf(node.datePublished))],
  ['stated', ({metas}) => metas.get('article:published_time') ?? []],
  ['stated', ({metas}) => [...metas].filter(([key]) => says(publishedKey, key)).flatMap(([, values]) => values)],
  ['stated', ({document}) => [document.documentElement.getAttribute('data-publishtime') ?? '']],
  ['stated', ({state}) => [...state().nodes, state().variables].flatMap(datesOf)],
  ['stated', (facts) => marks(facts, /datepublished/)],
  ['seen', nearHeadline],
  ['stated', ({linked}) => linked.slice(0, 3).flatMap(datesOf)],
  [
    'seen',
    (facts) =>
      facts
        .lines()
        .lines.map(({text}) => text)
        .filter((text) => text.length < 120 && labelled.test(text.toLowerCase())),
  ],
  [
    'stated',
    ({metas}) => [...metas].filter(([key]) => /^(?:dc\.|dcterms\.)?date$/.test(key)).flatMap(([, values]) => values),
  ],
  ['seen', (facts) => marks(facts, /date|time|publi|post/)],
  ['seen', ({url}) => [addressDate.exec(url.pathname)?.[0].replace(/[_/]/g, '-') ?? '']],
]

const modified_: readonly Source[] = [
  ['stated', ({linked}) => linked.slice(0, 3).flatMap((node) => textsOf(node.dateModified ?? node.upDate))],
  [
    'stated',
    ({metas}) =>
      [...metas].filter(([key]) => /modified|update(?:d_?time)?$|last-?mod/.test(key)).flatMap(([, values]) => values),
  ],
  [
    'stated',
    ({document}) => [document.querySelector('[data-modify-date-time]')?.getAttribute('data-modify-date-time') ?? ''],
  ],
]

const addressDate = /(?<!\d)(?:19|20)\d\d([-/_]?)(?:0[1-9]|1[0-2]|(?<=\D)[1-9])\1(?:[0-2]\d|3[01]|(?<=\D)[1-9])(?!\d)/

/** A short line anywhere that says a date is when something was posted. */
const labelled =
  /(?:发表于|发[布表]\S{0,4}|时间[:：]|日期[:：]|posted|published|veröffentlicht|publié|publicado|pubblicato|опубликован|입력|등록|公開日|投稿日)\D{0,12}\d/

function says(wanted: RegExp, key: string): boolean {
  return !changeKey.test(key) && wanted.test(key)
}

function datesOf(node: LinkedNode): readonly string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'ct' || says(publishedKey, key.toLowerCase()) ? textsOf(value) : [],
  )
}

function contextOf({url, takenAt, rule}: PageFacts, language = 'en'): DateContext {
  const zone = rule.zone ?? siteZone(language, url.hostname)
  const order = orderIn(language, zone)
  return {language, takenAt, zone, order}
}

function orderIn(language: string, zone: string | undefined): DayOrder {
  if (/^(?:zh|ja|ko)\b/.test(language)) return 'year-first'
  if (language === 'en-US') return 'month-first'
  return language === 'en' && !zone ? undefined : 'day-first'
}

/** The first source that gives a day; if it gives no time of day, the first later one that has it for the same day. */
function bestOf(sources: readonly Source[], facts: PageFacts, context: DateContext): PublishedTime | undefined {
  let best: PublishedTime | undefined
  for (const [certainty, texts] of sources) {
    for (const text of texts(facts).slice(0, 20)) {
      const found = text ? readDate(text, context) : undefined
      if (!found) continue
      const time = timeOf(found.iso, found.relative ? 'seen' : certainty, context)
      if (!best && hasClock(time)) return time
      if (best && hasClock(time) && best.iso.slice(0, 10) === time.iso.slice(0, 10))
        return {...time, certainty: best.certainty}
      best ??= time
    }
  }
  return best
}

function timeOf(iso: string, certainty: Certainty, context: DateContext): PublishedTime {
  const zone = context.zone ?? /[+-](?!00)\d\d:\d\d$/.exec(iso.slice(10))?.[0]
  return {iso, certainty, ...(zone && {zone})}
}

/** Midnight is what systems write that know only the day. */
function hasClock({iso}: PublishedTime): boolean {
  return /T(?!00:00(?::00)?(?:$|Z|\+))/.test(iso)
}

function instantOf({iso}: PublishedTime): number {
  return Date.parse(iso.length > 10 && !/Z|[+-]\d\d:\d\d$/.test(iso.slice(10)) ? `${iso}Z` : iso)
}

/** Dates an element states, the machine's form first. */
function datesIn(element: Element): readonly string[] {
  const attributes = ['content', 'datetime', 'data-date-time', 'data-time', 'title'].map(
    (name) => element.getAttribute(name) ?? '',
  )
  return [...attributes, element.textContent ?? ''].filter(
    (text) => text.length > 1 && text.length < 120 && !change.test(text),
  )
}

const change = /updat|modif|修改|更新|수정|aktual|обновл|geändert|mis à jour|actuali|aggiorn/i

function marks(facts: PageFacts, fits: RegExp): readonly string[] {
  const {from, to} = facts.masthead()
  const near = facts.lines().marked.filter(({line, hint}) => line >= from && line <= to && says(fits, hint))
  return near.flatMap(({element}) => datesIn(element))
}

/** Lines below the headline first, then those above. A day may be spread: `2019`, `09/07`, `19:02`. */
function nearHeadline(facts: PageFacts): readonly string[] {
  const {at, from, to} = facts.masthead()
  const {lines} = facts.lines()
  const near = [...lines.slice(at + 1, to + 1), ...lines.slice(from, Math.max(at, 0))]
  const spread = near.map(({text}) => text).filter((text) => /^[\d/.: -]{2,12}$/.test(text))
  return [
    ...near.flatMap(({text, inside}) => {
      const [time] = inside.getElementsByTagName('time')
      return text.length < 120 && !change.test(text) ? [time?.getAttribute('datetime') ?? '', text] : []
    }),
    spread
      .slice(0, 3)
      .join(' ')
      .replace(/^(\d{4}) /, '$1/'),
  ]
}
