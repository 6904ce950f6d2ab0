/** The one zone of a country's or a language's readers; `undefined` where there are several or none is known. */
export function siteZone(language: string | undefined, hostname: string): string | undefined {
  return (
    zoneOf(hostname.slice(-3).replace('.', '')) ??
    (/^(?:zh|ja|ko|th|vi|hi|pl|cs|hu|el|he|sv|nb|no|da|fi|it|uk|tr|fa)\b/.test(language ?? '')
      ? zoneOf(new Intl.Locale(language ?? '').maximize().region?.toLowerCase() ?? '')
      : undefined)
  )
}

/** The day on the calendar of `zone` (an offset or an IANA name; UTC without one), as `YYYY-MM-DD`. */
export function dayIn(zone: string | undefined, instant: Date): string {
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? '')
  if (offset) {
    const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
    return new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 10)
  }
  try {
    return new Intl.DateTimeFormat('sv', {timeZone: zone ?? 'UTC'}).format(instant)
  } catch {
    return instant.toISOString().slice(0, 10)
  }
}

/** Countries without daylight saving time give an offset, those of Europe the city its zone is named for. */
const zones =
  'cn tw hk sg my ph+08:00 jp kr+09:00 th vn+07:00 in lk+05:30 ae+04:00 tr sa+03:00 ir+03:30 de Berlin at Vienna ch Zurich fr Paris it Rome es Madrid nl Amsterdam be Brussels pl Warsaw cz Prague hu Budapest ro Bucharest gr Athens se Stockholm no Oslo dk Copenhagen fi Helsinki ua Kyiv uk gb London ie Dublin pt Lisbon'

function zoneOf(country: string): string | undefined {
  if (!/^[a-z]{2}$/.test(country)) return undefined
  const found = new RegExp(`\\b${country}\\b[a-z ]*(?:(\\+\\S+)|([A-Z]\\w+))`).exec(zones)
  return found?.[1] ?? (found?.[2] && `Europe/${found[2]}`)
}
