import type {PublishedTime} from '../article'
import {baseOf} from './base-language'
import type {DayOrder} from './dates/date-forms'
import {type DateContext, readDate, saysNoDay} from './dates/read-date'
import {siteZone} from './dates/site-zone'
import {type LinkedNode, textsOf} from './linked-data'
import {mentions} from './mentions'
import type {Metas} from './metas'
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
type Source = readonly [Certainty, (facts: PageFacts, context: DateContext) => Iterable<string>]

/** Keys of metas, microdata and page state that say when something was published. */
const publishedKey =
  /publish|pub[_-]?(?:date|time)|date-?(?:issued|created)|(?<![^._:-])(?:issued|c(?:reate)?time|create(?:d|_at)?|release_date|post_?date|news_?time|regdate|citation_date)$|^(?:og|apub|sailthru):?\.?(?:time|date)$/
const partsOfKeys = 'pub date time issued create'.split(' ')
const changes = 'modif updat lastmod last-mod revis edit expir unpub'.split(' ')

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
  ['stated', ({metas}) => valuesWhere(metas, saysPublished)],
  ['stated', ({document}) => [document.documentElement.getAttribute('data-publishtime') ?? '']],
  ['stated', ({state}) => [...state().nodes, state().variables].flatMap(datesOf)],
  ['stated', (facts) => marks(facts, ['datepublished'])],
  ['seen', nearHeadline],
  ['stated', ({linked}) => linked.slice(0, 3).flatMap(datesOf)],
  [
    'seen',
    (facts) =>
      facts
        .lines()
        .map(({text}) => text)
        .filter((text) => text.length < 120 && /\d/.test(text) && labelled.test(text.toLowerCase())),
  ],
  ['stated', ({metas}) => valuesWhere(metas, (key) => ['date', 'dc.date', 'dcterms.date'].includes(key))],
  ['seen', (facts) => marks(facts, ['date', 'time', 'publi', 'post'])],
  ['seen', ({url: {pathname}}) => [(mentions(pathname, ['19', '20']) && dateIn(pathname)) || '']],
]

const modified_: readonly Source[] = [
  ['stated', ({linked}) => linked.slice(0, 3).flatMap((node) => textsOf(node.dateModified ?? node.upDate))],
  ['stated', ({metas}) => valuesWhere(metas, (key) => /modified|update(?:d_?time)?$|last-?mod/.test(key))],
  [
    'stated',
    ({document}) => [document.querySelector('[data-modify-date-time]')?.getAttribute('data-modify-date-time') ?? ''],
  ],
]

const addressDate = /(?<!\d)(?:19|20)\d\d([-/_]?)(?:0[1-9]|1[0-2]|(?<=\D)[1-9])\1(?:[0-2]\d|3[01]|(?<=\D)[1-9])(?!\d)/

const dateIn = (path: string) => addressDate.exec(path)?.[0].replace(/[_/]/g, '-')

/** A short line anywhere that says a date is when something was posted. */
const labelled =
  /(?:发表于|发[布表]\S{0,4}|时间[:：]|日期[:：]|posted|published|veröffentlicht|publié|publicado|pubblicato|опубликован|입력|등록|公開日|投稿日)\D{0,12}\d/

function valuesWhere(metas: Metas, isWanted: (key: string) => boolean): readonly string[] {
  return [...metas].flatMap(([key, values]) => (isWanted(key) ? values : []))
}

function saysPublished(key: string): boolean {
  return mentions(key, partsOfKeys) && !mentions(key, changes) && publishedKey.test(key)
}

function datesOf(node: LinkedNode): readonly string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'ct' || saysPublished(key.toLowerCase()) ? textsOf(value) : [],
  )
}

function contextOf({url, takenAt, rule}: PageFacts, language = 'en'): DateContext {
  const zone = rule.zone ?? siteZone(language, url.hostname)
  const order = orderIn(language, zone)
  return {language, takenAt, zone, order}
}

function orderIn(language: string, zone: string | undefined): DayOrder {
  if (['zh', 'ja', 'ko'].includes(baseOf(language))) return 'year-first'
  if (language === 'en-US') return 'month-first'
  return language === 'en' && !zone ? undefined : 'day-first'
}

/** The first source that gives a day; if it gives no time of day, the first later one that has it for the same day. */
function bestOf(sources: readonly Source[], facts: PageFacts, context: DateContext): PublishedTime | undefined {
  let best: PublishedTime | undefined
  for (const [certainty, texts] of sources) {
    let left = 20
    for (const text of texts(facts, context)) {
      if (left-- === 0) break
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
    (text) => text.length > 1 && text.length < 120 && !saysChange(text),
  )
}

const changing = 'updat,modif,修改,更新,수정,aktual,обновл,geändert,mis à jour,actuali,aggiorn'.split(',')
const saysChange = (text: string) => mentions(text.toLowerCase(), changing)

function marks(facts: PageFacts, words: readonly string[]): readonly string[] {
  const near = facts.marked().filter(({hint}) => mentions(hint, words) && !mentions(hint, changes))
  return near.flatMap(({element}) => datesIn(element))
}

/** Lines below the headline first, then those above. A day may be spread: `2019`, `09/07`, `19:02`. */
function* nearHeadline(facts: PageFacts, {language}: DateContext): Generator<string> {
  const {at, from, to} = facts.masthead()
  const lines = facts.lines()
  const near = [...lines.slice(at + 1, to + 1), ...lines.slice(from, Math.max(at, 0))]
  for (const {text, inside} of near) {
    const time = inside.getElementsByTagName('time')[0]?.getAttribute('datetime') ?? ''
    if (text.length >= 120 || ((time || !saysNoDay(text, language)) && saysChange(text))) continue
    yield time
    yield text
  }
  const spread = near.filter(({text}) => text.length < 13 && /^[\d/.: -]{2,}$/.test(text)).slice(0, 3)
  yield spread
    .map(({text}) => text)
    .join(' ')
    .replace(/^(\d{4}) /, '$1/')
}
