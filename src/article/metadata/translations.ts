import {baseOf} from './base-language'
import {languageTag} from './language'
import {linksWith} from './links-to'
import type {PageFacts} from './page-facts'

/** BCP 47 tags of the page's other languages, as its alternates name them; without its own. */
export function readTranslations({links}: PageFacts, own: string | undefined): readonly string[] {
  const tags = linksWith(links, 'alternate')
    .slice(0, 200)
    .map((link) => languageTag(link.getAttribute('hreflang') ?? ''))
    .filter((tag) => tag !== undefined)
  return [...new Set(tags)].filter(
    (tag) => !own || (tag !== own && (baseOf(tag) !== baseOf(own) || (tag.includes('-') && own.includes('-')))),
  )
}
