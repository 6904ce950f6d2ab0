import {foldedForm} from './plain-form'
import type {DateContext, ReadDate} from './read-date'
import {dayIn} from './site-zone'
import {findTime} from './time-of-day'

/** 3 hours ago, 昨天 12:30, vor 5 Minuten: an instant to the minute, or a day of the site's readers. */
export function readRelative(folded: string, context: DateContext): ReadDate | undefined {
  const {takenAt} = context
  if (folded.length > 60) return undefined
  if (/^(?:刚刚|剛剛|just now|방금)/.test(folded)) return {iso: minuteOf(takenAt), relative: true}
  return dayNamed(folded, context) ?? timeAgo(folded, context)
}

/** Today, yesterday and the day before, with or without a time. */
function dayNamed(folded: string, context: DateContext): ReadDate | undefined {
  for (const locale of [context.language, 'en']) {
    const format = new Intl.RelativeTimeFormat(locale, {numeric: 'auto'})
    for (const back of [0, 1, 2]) {
      const name = foldedForm(format.format(-back, 'day'))
      const rest = folded.slice(name.length)
      if (!folded.startsWith(name) || !/^\D{0,5}(?:$|\d)/.test(rest)) continue

      const day = dayIn(context.zone, new Date(context.takenAt.getTime() - back * day_))
      const time = findTime(rest, '')
      return {iso: time ? `${day}T${time.clock}` : day, relative: true}
    }
  }
  return undefined
}

const minute = 60_000
const hour = 60 * minute
const day_ = 24 * hour
const units = {minute, hour, day: day_, week: 7 * day_}

/** The platform knows how each language says it: compare with what it would say. */
function timeAgo(folded: string, {language, takenAt, zone}: DateContext): ReadDate | undefined {
  const amount = Number(/\d{1,3}/.exec(folded)?.[0] ?? 0)
  if (!amount) return undefined
  const said = folded.replace(/[\s.]/g, '')
  for (const [unit, length] of Object.entries(units)) {
    const phrases = [language, 'en'].flatMap((locale) =>
      (['long', 'short'] as const).map((style) =>
        // Object.entries widens the keys of `units`.
        new Intl.RelativeTimeFormat(locale, {style}).format(-amount, unit as keyof typeof units),
      ),
    )
    if (!phrases.some((phrase) => said.includes(foldedForm(phrase).replace(/[\s.]/g, '')))) continue
    const instant = new Date(takenAt.getTime() - amount * length)
    return {iso: length < day_ ? minuteOf(instant) : dayIn(zone, instant), relative: true}
  }
  return undefined
}

function minuteOf(instant: Date): string {
  return `${instant.toISOString().slice(0, 16)}Z`
}
