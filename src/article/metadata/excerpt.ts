import {lettersOf} from '../letters'
import {cleanText} from './clean-text'
import {textsOf} from './linked-data'
import {metaValues} from './metas'
import type {PageFacts} from './page-facts'

/** The publisher's own summary; not one that only says the title or the site again. */
export function readExcerpt({metas, linked, title, siteNames}: PageFacts): string | undefined {
  const said = [
    ...metaValues(metas, 'og:description description twitter:description'),
    ...textsOf(linked[0]?.description),
  ]
  const known = [title, ...siteNames].map(lettersOf)
  for (const text of said) {
    const plain = cleanText(text.includes('<') ? text.replace(/<[^>]{0,500}>/g, ' ') : text, 1000)
    const flat = lettersOf(plain)
    if (flat.length > 5 && !known.includes(flat)) return plain
  }
  return undefined
}
