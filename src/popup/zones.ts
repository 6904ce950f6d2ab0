import type {PublishedTime} from '../article/article'

/** Minutes beyond the full hours of the zones in use (IANA tz, 2025). */
const odd = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765]

/** Every offset in use, `-12:00` to `+14:00`, and the one given if it has another name. */
export function zones(current: string): readonly string[] {
  const hours = Array.from({length: 27}, (_, index) => (index - 12) * 60)
  const offsets = [...hours, ...odd].sort((a, b) => a - b).map(offsetName)
  return current && !offsets.includes(current) ? [current, ...offsets] : offsets
}

/** The zone a date's clock is in: that of the site, else the offset the page stated. */
export function zoneOf({iso, zone}: PublishedTime): string | undefined {
  const stated = zone ?? iso.match(/T.*?(Z|[+-]\d{2}:?\d{2})$/)?.[1]
  if (stated === 'Z' || stated === 'UTC') return '+00:00'
  return stated?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
}

function offsetName(minutes: number): string {
  const size = Math.abs(minutes)
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`
}
