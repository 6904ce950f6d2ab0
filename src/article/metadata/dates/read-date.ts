import {baseOf} from '../base-language'
import {mentions} from '../mentions'
import {gregorianOf, isDay} from './calendars'
import {type DayMatch, type DayOrder, findDay} from './date-forms'
import {numberMonths} from './month-names'
import {foldedForm, plainNumbers} from './plain-form'
import {readRelative} from './relative-time'
import {findTime} from './time-of-day'

export type DateContext = {
  /** BCP 47: whose names of months and ways to say "ago" are known, beside English. */
  readonly language: string
  readonly order: DayOrder
  /** When the page was read: what relative times count from, and what no article is later than. */
  readonly takenAt: Date
  readonly zone: string | undefined
  /** The day (`YYYY-MM-DD`) that a date without a year is not later than, where it is known. */
  readonly latest?: string
}

/** `iso` as in `PublishedTime`. `relative` tells that it was counted back from the time of reading. */
export type ReadDate = {readonly iso: string; readonly relative: boolean}

/** The first date of a short text, in any of the written forms; `undefined` where none is sure. */
export function readDate(text: string, context: DateContext): ReadDate | undefined {
  if (saysNoDay(text, context.language)) return undefined
  const instant = text[13] === ':' && machines.exec(text)
  if (instant) return machineDate(instant, context)
  const folded = foldedForm(text.slice(0, 200))
  if (/^\d{10}(?:\d{3})?$/.test(folded)) return instantOf(Number(folded.padEnd(13, '0')), context)

  // Most languages shorten some months as English does; the tables of others take the platform milliseconds.
  let plain = plainNumbers(numberMonths(folded, 'en'))
  let found = findDay(plain, context.order)
  if (!found && baseOf(context.language) !== 'en') {
    plain = plainNumbers(numberMonths(folded, context.language))
    found = findDay(plain, context.order)
  }
  if (!found) return readRelative(folded, context)
  const day = wholeDay(found, context)
  if (!day) return undefined
  // `«2» 10 23:15:12 2025` holds its time; `20250210231512` has it without marks.
  const inner = /\d\d?:\d\d(?::\d\d)?/.exec(plain.slice(found.start, found.end))?.[0]
  const after = plain.slice(found.end).replace(/^[t_-]?(\d\d)(\d\d)(?=\d{2}(?!\d)|(?!\d))/, '$1:$2:')
  const time = findTime(inner ?? after, plain.slice(0, found.start))
  return {iso: time ? `${day}T${time.clock}${time.offset}` : day, relative: false}
}

/** Most lines of a page: a day's name alone is short, and every other day has a digit. */
export function saysNoDay(text: string, language: string): boolean {
  if (anyDigit.test(text)) return false
  return (
    text.length > 24 ||
    (baseOf(language) === 'en' && /^[ -~]*$/.test(text) && !mentions(text.toLowerCase(), ['today', 'yesterday', 'now']))
  )
}

const anyDigit = /[\d٠-٩۰-۹०-९๐-๙０-９元]/

/** What machines write, and most pages state, needs none of the forms that people write in. */
const machines = /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/

function machineDate(
  [, day = '', clock = '', offset = '']: RegExpExecArray,
  context: DateContext,
): ReadDate | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const whole = wholeDay({year, month, day: date, start: 0, end: 0}, context)
  return whole ? {iso: `${whole}T${clock}${offset}`, relative: false} : undefined
}

const twoDays = 2 * 86_400_000

function instantOf(milliseconds: number, {takenAt}: DateContext): ReadDate | undefined {
  if (milliseconds < Date.UTC(1995) || milliseconds > takenAt.getTime() + twoDays) return undefined
  return {iso: new Date(milliseconds).toISOString().replace('.000', ''), relative: false}
}

/** `YYYY-MM-DD` of a day that can be: not before 1990, not after tomorrow. A year left out is the newest possible. */
function wholeDay(found: DayMatch, {takenAt, latest}: DateContext): string | undefined {
  const until = !found.year && latest ? Date.parse(latest) : takenAt.getTime() + twoDays
  const newest = new Date(until).getUTCFullYear()
  for (const year of found.year ? [found.year] : [newest, newest - 1]) {
    const that = gregorianOf({...found, year})
    const isPast = that.year >= 1990 && Date.UTC(that.year, that.month - 1, that.day) <= until
    if (isPast && isDay(that)) return `${that.year}-${twoDigits(that.month)}-${twoDigits(that.day)}`
  }
  return undefined
}

const twoDigits = (part: number) => String(part).padStart(2, '0')
