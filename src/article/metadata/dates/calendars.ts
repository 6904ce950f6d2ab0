export type CalendarDay = {readonly year: number; readonly month: number; readonly day: number}

/** A day of a page's calendar as a Gregorian one: 2400 to 2700 is Buddhist, 1300 to 1500 is Persian. */
export function gregorianOf({year, month, day}: CalendarDay): CalendarDay {
  if (year >= 2400 && year <= 2700) return {year: year - 543, month, day}
  return year >= 1300 && year <= 1500 ? persianToGregorian({year, month, day}) : {year, month, day}
}

/** Whether the calendar has that day. */
export function isDay({year, month, day}: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Leap years fall in cycles of 33 (8 leaps), which holds from 1178 to 1633. */
function persianToGregorian({year, month, day}: CalendarDay): CalendarDay {
  const leaps = Math.floor((year * 8 + 21) / 33)
  const dayOfYear = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6
  // 1 Farvardin 1 is 21 March 622 plus what the cycle's phase carries (proleptic Gregorian).
  const date = new Date(Date.UTC(622, 2, 21 + (year - 1) * 365 + leaps + dayOfYear + day - 1))
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}
