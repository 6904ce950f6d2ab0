import type {PublishedTime} from '../article/article'
import type {Profile} from '../profiles/profile'

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * A time as the profile writes it: `2025-02-10 23:15:12` on the site's own clock, RFC 3339 with its offset, or in UTC.
 * `undefined` where it is no real time, since Hugo fails on such a date.
 */
export function dateTextOf(time: PublishedTime, form: Profile['dateForm']): string | undefined {
  const [, day = '', minutes = '00:00', seconds = '00', stated] = time.iso.match(iso) ?? []
  const offset = stated === 'Z' ? '+00:00' : stated?.replace(/^(...)(\d\d)$/, '$1:$2')
  const local = `${day}T${minutes}:${seconds}`
  const instant = Date.parse(`${local}${offset ?? offsetOf(time.zone, Date.parse(`${local}Z`)) ?? 'Z'}`)
  if (Number.isNaN(instant) || !isRealDay(day)) return undefined

  if (form === 'utc') return new Date(instant).toISOString().replace('.000', '')
  const siteOffset = offsetOf(time.zone, instant) ?? offset
  const wall = offset && siteOffset ? shift(instant, siteOffset) : local
  return form === 'offset' && siteOffset ? wall + siteOffset : wall.replace('T', ' ')
}

/** The instant of a time in milliseconds; a clock without any zone is taken as UTC, as Hugo takes it. */
export function instantOf(time: PublishedTime): number | undefined {
  const text = dateTextOf(time, 'utc')
  return text === undefined ? undefined : Date.parse(text)
}

function isRealDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}

function shift(instant: number, offset: string): string {
  const sign = offset.startsWith('-') ? -1 : 1
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))
  return new Date(instant + minutes * 60_000).toISOString().slice(0, 19)
}

/** `+08:00` for an offset or an IANA zone at an instant; `undefined` for none or an unknown name. */
function offsetOf(zone: string | undefined, instant: number): string | undefined {
  if (!zone || Number.isNaN(instant)) return undefined
  if (/^[+-]\d{2}:\d{2}$/.test(zone)) return zone
  if (zone === 'Z' || zone === 'UTC') return '+00:00'
  try {
    const parts = new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'}).formatToParts(instant)
    return parts
      .find((part) => part.type === 'timeZoneName')
      ?.value.replace(/^GMT$/, 'GMT+00:00')
      .replace('GMT', '')
  } catch {
    return undefined
  }
}
