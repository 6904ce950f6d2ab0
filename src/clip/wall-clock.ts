import type {PublishedTime} from '../article/article'
import type {Profile} from '../profiles/profile'
import {fixedOffset, offsetText, zoneOffset, zoneOffsetAtWall} from './zone-offset'

/**
 * A time as the profile writes it: `2025-02-10 23:15:12` on the clocks of the site's readers, RFC 3339 with their offset,
 * or in UTC. `undefined` where it is no real time: newer Hugo stops the build at such a date. A day without a clock is
 * its midnight, as Hugo takes it.
 */
export function dateTextOf(time: PublishedTime, form: Profile['dateForm']): string | undefined {
  const stated = statedTime(time.iso)
  if (!stated) return undefined

  const {wall, offset} = localTime(stated, time.zone)
  if (form === 'wall-clock') return written(wall, ' ')
  if (offset === undefined) return written(wall, 'T')
  if (form === 'offset') return written(wall, 'T', offsetText(offset))
  return stated.dayOnly ? written(wall, 'T', 'Z') : written(wall - offset, 'T', 'Z')
}

/** In milliseconds: what the clock shows, as if it were UTC, and how far it is ahead of UTC, where that is known. */
type LocalTime = {readonly wall: number; readonly offset: number | undefined}
type StatedTime = LocalTime & {readonly dayOnly: boolean}

const iso = /^([1-9]\d{3}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(Z|[+-]\d\d:?\d\d)?)?$/

function statedTime(text: string): StatedTime | undefined {
  const [, day, clock, seconds = '00', zone] = iso.exec(text.trim()) ?? []
  if (!day) return undefined

  const stated = `${day}T${clock ?? '00:00'}:${seconds}`
  const wall = Date.parse(`${stated}Z`)
  const offset = zone === undefined ? undefined : fixedOffset(zone)
  // Some engines let 30 February run over into March: only a time that comes back unchanged is one.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(stated)) return undefined
  if (zone !== undefined && offset === undefined) return undefined
  return {wall, offset, dayOnly: clock === undefined}
}

function localTime({wall, offset}: StatedTime, zone: string | undefined): LocalTime {
  if (zone === undefined) return {wall, offset}
  if (offset === undefined) return {wall, offset: zoneOffsetAtWall(zone, wall)}

  const there = zoneOffset(zone, wall - offset)
  return there === undefined ? {wall, offset} : {wall: wall - offset + there, offset: there}
}

function written(time: number, separator: ' ' | 'T', zone = ''): string | undefined {
  const text = new Date(time).toISOString()
  return text.length === 'YYYY-MM-DDTHH:MM:SS.sssZ'.length
    ? text.slice(0, 19).replace('T', separator) + zone
    : undefined
}
