import type {PublishedTime} from '../../article/article'
import {cleanString} from '../../front-matter/clean-string'
import type {Draft} from '../draft'
import {dateTextOf} from '../wall-clock'

/** What a citation is made of. Texts are clean and on one line; empty where nothing is known. */
export type Source = {
  readonly title: string
  readonly authors: readonly string[]
  /** The publication's own name. */
  readonly outlet: string
  readonly published?: PublishedTime
  readonly accessed: PublishedTime
  readonly url: string
  /** BCP 47. */
  readonly language: string
}

/** When the page was read (ms), and on whose clock: an IANA name or an offset. */
export type Visit = {readonly at: number; readonly zone: string}

/** What there is to cite of a draft. */
export function sourceOf({fields}: Draft, visit: Visit): Source {
  return {
    title: lineOf(fields.title),
    authors: fields.byline.map(lineOf).filter(Boolean),
    outlet: lineOf(fields.siteName ?? '') || lineOf(fields.sourceName),
    ...(fields.date && {published: fields.date}),
    accessed: {iso: new Date(visit.at).toISOString(), zone: visit.zone, certainty: 'stated'},
    url: addressOf(fields.sourceUrl),
    language: fields.languages[0] ?? '',
  }
}

/** `2025-02-10`, on the clock of whoever stated the time; `undefined` where it is no real time. */
export function dayOf(time: PublishedTime | undefined): string | undefined {
  return time && dateTextOf(time, 'wall-clock')?.slice(0, 10)
}

function lineOf(text: string): string {
  return cleanString(text).replace(/\s+/g, ' ').trim()
}

/** Nothing in it ends a link, a field of BibTeX, or begins a shortcode. */
function addressOf(url: string): string {
  return cleanString(url).replace(
    /[\s<>{}\\|`"^]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
