export type TimeOfDay = {
  /** `HH:MM` or `HH:MM:SS`. */
  readonly clock: string
  /** `Z` or `+08:00` where it stands beside the clock, else empty. */
  readonly offset: string
}

/** The clock time close behind a day (`after`) or just before it (`before`), both in plain form. */
export function findTime(after: string, before: string): TimeOfDay | undefined {
  return (
    (/\d/.test(after) && timeIn(after, behindDay)) || (/\d/.test(before) && timeIn(before, aheadOfDay)) || undefined
  )
}

const half = '(am|pm|a\\.m\\.?|p\\.m\\.?|上午|下午|晚上|凌晨|早上|午前|午後|오전|오후|ص|م)'
const clock = `(?:${half} ?)?(\\d{1,2})(?:[:h.] ?(\\d{2}))?(?::(\\d{2})(?:[.,:]\\d+)?)?(?: ?${half})?`
const zone = '(?: ?(z|utc|gmt))?(?: ?([+-]\\d\\d)(?::?(\\d\\d))?)?(?!\\d)'
const behindDay = new RegExp(`^(\\D{0,24}?)(?<!\\d)${clock}(?!\\d)${zone}`)
const aheadOfDay = new RegExp(`()(?<![\\d:.-])${clock}${zone}\\D{0,6}$`)
/** What stands between a day and the time of a later change. */
const change = /upd|modif|edit|更新|修改|수정|aktu|обнов|actu|aggio/

function timeIn(text: string, pattern: RegExp): TimeOfDay | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, between = '', halfBefore, hours, minutes, seconds, halfAfter, utc, offsetHours, offsetMinutes] = match
  const period = halfBefore ?? halfAfter ?? ''
  const hour = hourOf(Number(hours), period)
  if ((!minutes && !period) || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59 || change.test(between))
    return undefined

  const parts = [String(hour).padStart(2, '0'), minutes ?? '00', ...(seconds ? [seconds] : [])]
  return {clock: parts.join(':'), offset: offsetHours ? `${offsetHours}:${offsetMinutes ?? '00'}` : utc ? 'Z' : ''}
}

function hourOf(hour: number, period: string): number {
  if (!period || hour > 12) return hour
  return (hour % 12) + (/^(?:p|下|晚|午後|오후|م)/.test(period) ? 12 : 0)
}
