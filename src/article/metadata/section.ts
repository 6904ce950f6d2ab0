import {lettersOf} from '../letters'
import {cleanText} from './clean-text'
import {textsOf} from './linked-data'
import {metaValues} from './metas'
import type {PageFacts} from './page-facts'

/** The section of its site that the article is in, on one line of at most 30 characters; never the site's own name. */
export function readSection({metas, linked, siteNames}: PageFacts): string | undefined {
  const own = siteNames.map(lettersOf)
  return [...metaValues(metas, 'article:section parsely-section'), ...textsOf(linked[0]?.articleSection)]
    .map((name) => cleanText(name, 100))
    .find((name) => name.length <= 30 && lettersOf(name) && !own.includes(lettersOf(name)))
}
