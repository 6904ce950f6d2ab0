import {baseOf} from '../base-language'

/** The one zone of a country's or a language's readers; `undefined` where there are several or none is known. */
export function siteZone(language: string | undefined, hostname: string): string | undefined {
  return zoneOf(hostname.slice(-3).replace('.', '')) ?? zoneOf(countryOf(language ?? ''))
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

/** Of a language spoken in one country, or in several of one zone: its own region, else where it is at home. */
function countryOf(language: string): string {
  const base = baseOf(language)
  const home = homes.find((pair) => base.length === 2 && pair.startsWith(base))?.slice(2)
  const region = language.slice(base.length).split('-').at(-1)?.toLowerCase()
  return (home && (region?.length === 2 ? region : home)) || ''
}

/** Languages, each with its country behind it. */
const homes =
  'zhcn jajp kokr thth vivn hiin plpl cscz huhu elgr heil svse nbno nono dadk fifi itit ukua trtr fair'.split(' ')

function zoneOf(country: string): string | undefined {
  if (country.length !== 2) return undefined
  const found = new RegExp(`\\b${country}\\b[a-z ]*(?:(\\+\\S+)|([A-Z]\\w+))`).exec(zones)
  return found?.[1] ?? (found?.[2] && `Europe/${found[2]}`)
}
