const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `March 8, 2017` of `2017-03-08`. */
export function monthDayYear(day: string): string {
  return `${monthDay(day)}, ${day.slice(0, 4)}`
}

/** `2017, March 8` of `2017-03-08`. */
export function yearMonthDay(day: string): string {
  return `${day.slice(0, 4)}, ${monthDay(day)}`
}

function monthDay(day: string): string {
  return `${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8, 10))}`
}
