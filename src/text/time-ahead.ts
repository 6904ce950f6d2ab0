const hour = 3_600_000
const day = 24 * hour

/** The unit a stretch of time is told in, and from which length on (ms). */
const units = [
  ['year', 365.25 * day, 2 * 365.25 * day],
  ['month', 30.44 * day, 70 * day],
  ['week', 7 * day, 14 * day],
  ['day', day, 2 * day],
  ['hour', hour, 0],
] as const

/** How far a time lies ahead, in words of a language: `in 8 hours`, `in 3 weeks`. Part of an hour is one. */
export function timeAhead(ms: number, tag: string): string {
  const [unit, length] = units.find(([, , least]) => ms >= least) ?? units[4]
  return new Intl.RelativeTimeFormat(tag).format(Math.max(1, Math.round(ms / length)), unit)
}
