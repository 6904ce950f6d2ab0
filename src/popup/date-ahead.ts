import type {PublishedTime} from '../article/article'
import {dateTextOf} from '../clip/wall-clock'
import type {Profile} from '../profiles/profile'

/** A date Hugo takes for the future, and so hides the post without a word; `mended` is one it shows at once. */
export type DateAhead = {readonly ms: number; readonly mended: PublishedTime; readonly mend: 'utc' | 'now'}

/**
 * Whether the date as it is written lies ahead of `now` (ms). Hugo takes a date without a zone as UTC, so an article of
 * the last hours from east of Greenwich does: the same instant on the clock of UTC mends it.
 */
export function dateAhead(date: PublishedTime, form: Profile['dateForm'], now: number): DateAhead | undefined {
  const written = instantOf(dateTextOf(date, form))
  if (written === undefined || written <= now) return undefined

  const meant = instantOf(dateTextOf(date, 'utc')) ?? written
  const [instant, mend] = meant <= now ? ([meant, 'utc'] as const) : ([now, 'now'] as const)
  return {ms: written - now, mended: inUtc(instant), mend}
}

/** As Hugo reads it, in ms. */
function instantOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const iso = text.replace(' ', 'T')
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`)
}

function inUtc(instant: number): PublishedTime {
  return {iso: `${new Date(instant).toISOString().slice(0, 19)}Z`, zone: '+00:00', certainty: 'stated'}
}
