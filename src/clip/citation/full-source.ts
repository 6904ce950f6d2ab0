import type {PublishedTime} from '../../article/article'
import {dateTextOf} from '../wall-clock'
import {type Part, sentence} from './parts'
import type {Source} from './source'

/** Of no manual: who, where, when, the address, and when it was read, the times with their zones. */
export function fullSource(source: Source): readonly Part[] {
  const authors = source.authors.join(', ')
  const published = clockOf(source.published)
  const accessed = clockOf(source.accessed)
  return sentence(
    authors && `${authors}. `,
    source.outlet && {italic: source.outlet},
    source.outlet && '. ',
    published && `${published}. `,
    source.url && {link: source.url},
    source.url && '.',
    accessed && ` Accessed ${accessed}.`,
  )
}

/** `2025-02-10 23:15:12 +08:00`, `UTC` for no offset; a day without a clock as it is. */
function clockOf(time: PublishedTime | undefined): string | undefined {
  if (!time) return undefined
  const text = dateTextOf(time, 'offset')
  if (!text || time.iso.length === 'YYYY-MM-DD'.length) return text && time.iso
  return text
    .replace('T', ' ')
    .replace(/(?<=\d)(?=[+-]\d\d:\d\d$)/, ' ')
    .replace(/ \+00:00$|Z$/, ' UTC')
}
