import type {CalendarDay} from './calendars'

export type DayOrder = 'year-first' | 'day-first' | 'month-first' | undefined

/** A day found in plain text: where it stands, and which calendar numbers it gives. `year` 0 is a year left out. */
export type DayMatch = CalendarDay & {readonly start: number; readonly end: number}

/** The first day of a plain text. `order` settles 03/04/2025 and 25-03-04; without it an ambiguous day is none. */
export function findDay(text: string, order: DayOrder): DayMatch | undefined {
  let first: DayMatch | undefined
  for (const form of formsIn(text)) {
    if (first && !/\d/.test(text.slice(0, first.start))) break
    const match = form.exec(text)
    const day = match?.groups && dayOf(match.groups, orderOf(match, order))
    if (day && (!first || match.index < first.start)) {
      first = {...day, start: match.index, end: match.index + match[0].length}
    }
  }
  return first
}

/** Those that may be in a text; of two with a month's name, the likelier first. */
function formsIn(text: string): readonly RegExp[] {
  const forms = [...(/\d ?[-/.] ?\d/.test(text) ? numbered : []), ...(/\d{8}/.test(text) ? [compact] : [])]
  if (!text.includes('«')) return forms
  const likely = /\d\D{0,7}«/.test(text) ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return [...forms, ...likely, yearFirst, withoutYear]
}

const compact = /(?<![\d/])(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?=$|[t _-]?\d{4,6}(?!\d)| )/

/** Groups: y, m, d; or a and b for a day and a month whose order the language tells. */
const numbered: readonly RegExp[] = [
  /(?<!\d|\d[.:])(?<y>\d{4}) ?[-/.] ?(?<m>\d{1,2}) ?[-/.] ?(?<d>\d{1,2})(?!\d)/,
  /(?<!\d|\d[.:/-])(?<a>\d{1,2})(?<mark>[-/.]) ?(?<b>\d{1,2})\k<mark> ?(?<y>\d{4}|\d\d)(?![\d:])/,
  /(?<!\d|\d[./:-])(?<m>\d{1,2})-(?<d>\d{1,2})(?= \d?\d:\d\d)/,
]

/** Days by the name of their month, which stands as `«n»`. Most texts have none, and these are dear to compile. */
const dayFirst =
  /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|º)?[.,-]? ?(?:de |of |di )?«(?<m>\d+)~?»[.,-]* ?(?:del? |nam )?'?(?<y>\d{4})(?!\d)/
const monthFirst =
  /«(?<m>\d+)~?»\.? ?(?<d>\d{1,2})(?:st|nd|rd|th)?,? ?(?:\d\d?:\d\d(?::\d\d)? (?:[a-z]{3,4} )?)?(?<y>\d{4})(?!\d)/
const yearFirst = /(?<!\d)(?<y>\d{4})[.,-]? ?«(?<m>\d+)~?»[.,-]? ?(?<d>\d{1,2})(?!\d)/
const withoutYear = /(?<![\d.])(?<d>\d{1,2})\.? ?(?:de )?«(?<m>\d+)»,? (?:[^\d\s]{1,3} )?(?=\d?\d[:h]\d\d)/

/** In East Asia, a clock of twelve hours behind slashes is a script's, which writes as Americans do; others write the day first. */
function orderOf({0: found, index, input}: RegExpExecArray, order: DayOrder): DayOrder {
  if (order !== 'year-first' || /^\d\d-/.test(found)) return order
  return /^,? \d\d?:\d\d(?::\d\d)? [ap]m/.test(input.slice(index + found.length)) ? 'month-first' : 'day-first'
}

function dayOf(
  {y = '0', m = '0', d = '0', a, b, mark}: Record<string, string>,
  order: DayOrder,
): CalendarDay | undefined {
  if (!a || !b) return {year: Number(y), month: Number(m), day: Number(d)}
  if (y.length === 2 && order === 'year-first') return {year: 2000 + Number(a), month: Number(b), day: Number(y)}
  const dayFirst = mark === '.' || Number(a) > 12 || (Number(b) <= 12 && order === 'day-first')
  if (!dayFirst && !order && Number(b) <= 12 && a !== b) return undefined
  if (y.length === 2 && mark === '-') return undefined
  return {year: Number(y) + (y.length === 2 ? 2000 : 0), month: Number(dayFirst ? b : a), day: Number(dayFirst ? a : b)}
}
