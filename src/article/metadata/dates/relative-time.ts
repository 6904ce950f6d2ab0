import {baseOf} from '../base-language'
import {mentions} from '../mentions'
import {foldedForm} from './plain-form'
import type {DateContext, ReadDate} from './read-date'
import {dayIn} from './site-zone'
import {findTime} from './time-of-day'

/** 3 hours ago, 昨天 12:30, vor 5 Minuten: an instant to the minute, or a day of the site's readers. */
export function readRelative(folded: string, context: DateContext): ReadDate | undefined {
  const {takenAt} = context
  // A day's name may stand alone; what is longer says no time without a digit.
  if (folded.length > (/\d/.test(folded) ? 60 : 24)) return undefined
  if (/^(?:刚刚|剛剛|just now|방금)/.test(folded)) return {iso: minuteOf(takenAt), relative: true}
  return mayCount(folded, context.language) ? (dayNamed(folded, context) ?? timeAgo(folded, context)) : undefined
}

/** A part of every way to count back, folded. The platform's formats take milliseconds to wake, and most lines count nothing. */
const signs: Readonly<Record<string, RegExp>> = {
  zh: /[今昨前]/,
  ja: /[今昨前]/,
  ko: /[전늘제께]/,
  de: /vor|heute|gestern/,
  fr: /il y a|hier|aujourd/,
  es: /hace|hoy|ayer/,
  it: /fa|oggi|ieri/,
  pt: /ha|hoje|ontem/,
  nl: /geleden|vandaag|gisteren/,
  ru: /назад|сегодня|вчера/,
}

const mayCount = (folded: string, language: string) =>
  mentions(folded, ['ago', 'today', 'yesterday']) ||
  (signs[language.slice(0, 2)]?.test(folded) ?? baseOf(language) !== 'en')

/** Today, yesterday and the day before, with or without a time. */
function dayNamed(folded: string, context: DateContext): ReadDate | undefined {
  for (const names of localesOf(context.language).map(dayNamesOf)) {
    for (const [back, name] of names.entries()) {
      const rest = folded.slice(name.length)
      if (!folded.startsWith(name) || !/^\D{0,5}(?:$|\d)/.test(rest)) continue

      const day = dayIn(context.zone, new Date(context.takenAt.getTime() - back * day_))
      const time = findTime(rest, '')
      return {iso: time ? `${day}T${time.clock}` : day, relative: true}
    }
  }
  return undefined
}

/** English is known here: the platform's formats take tens of milliseconds to wake, and most pages need no other. */
const localesOf = (language: string): readonly string[] => (baseOf(language) === 'en' ? ['en'] : [language, 'en'])

function dayNamesOf(locale: string): readonly string[] {
  if (locale === 'en') return ['today', 'yesterday', '2 days ago']
  return [0, 1, 2].map((back) => foldedForm(formatOf(locale, {numeric: 'auto'}).format(-back, 'day')))
}

const formats = new Map<string, Intl.RelativeTimeFormat>()

function formatOf(locale: string, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  const key = `${locale} ${Object.values(options)}`
  const format = formats.get(key) ?? new Intl.RelativeTimeFormat(locale, options)
  formats.set(key, format)
  return format
}

const minute = 60_000
const hour = 60 * minute
const day_ = 24 * hour
const units = {minute, hour, day: day_, week: 7 * day_}
type Unit = keyof typeof units
const english: Readonly<Record<Unit, RegExp>> = {
  minute: /^min(?:utes?)?ago/,
  hour: /^h(?:ou)?rs?ago/,
  day: /^days?ago/,
  week: /^w(?:ee)?ks?ago/,
}

/** The platform knows how each language says it: compare with what it would say. */
function timeAgo(folded: string, {language, takenAt, zone}: DateContext): ReadDate | undefined {
  const amount = Number(/\d{1,3}/.exec(folded)?.[0] ?? 0)
  if (!amount) return undefined
  const said = folded.replace(/[\s.]/g, '')
  for (const [unit, length] of Object.entries(units)) {
    // Object.entries widens the keys of `units`.
    if (!localesOf(language).some((locale) => says(said, {locale, amount, unit: unit as Unit}))) continue
    const instant = new Date(takenAt.getTime() - amount * length)
    return {iso: length < day_ ? minuteOf(instant) : dayIn(zone, instant), relative: true}
  }
  return undefined
}

type Ago = {readonly locale: string; readonly amount: number; readonly unit: Unit}

function says(said: string, {locale, amount, unit}: Ago): boolean {
  if (locale === 'en')
    return said
      .split(String(amount))
      .slice(1)
      .some((rest) => english[unit].test(rest))
  return (['long', 'short'] as const).some((style) => {
    const phrase = formatOf(locale, {style}).format(-amount, unit)
    return said.includes(foldedForm(phrase).replace(/[\s.]/g, ''))
  })
}

function minuteOf(instant: Date): string {
  return `${instant.toISOString().slice(0, 16)}Z`
}
