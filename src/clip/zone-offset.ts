const minute = 60_000

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds; `undefined` for a zone nobody knows. */
export function zoneOffset(zone: string, instant: number): number | undefined {
  return fixedOffset(zone) ?? namedOffset(zone, instant)
}

/** The offset that held when a zone's clocks showed `wall`, which is given in milliseconds as if it were UTC. */
export function zoneOffsetAtWall(zone: string, wall: number): number | undefined {
  const near = zoneOffset(zone, wall)
  return near === undefined ? undefined : zoneOffset(zone, wall - near)
}

/** Milliseconds for `Z`, `+08:00` or `+0800`; `undefined` for anything else. */
export function fixedOffset(text: string): number | undefined {
  if (text === 'Z') return 0
  const [, sign, hours, minutes] = /^([+-])(0\d|1[0-4]):?([0-5]\d)$/.exec(text) ?? []
  if (!sign) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minute
}

/** `+08:00` for eight hours in milliseconds. */
export function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / minute
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
}

function namedOffset(zone: string, instant: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'})
    const name = format.formatToParts(instant).find(({type}) => type === 'timeZoneName')?.value
    // `GMT`, `GMT+08:00`, and for times before zones `GMT+08:05:43`, whose seconds RFC 3339 cannot write.
    return name === undefined ? undefined : fixedOffset(name.slice('GMT'.length, 'GMT+08:00'.length) || 'Z')
  } catch {
    // A RangeError: no zone has this name.
    return undefined
  }
}
