import {languageTag} from './language'
import {linksWith} from './links-to'
import type {PageFacts} from './page-facts'

/** BCP 47 tags of the page's other languages, as its alternates name them; without its own. */
export function readTranslations({links}: PageFacts, own: string | undefined): readonly string[] {
  const tags = linksWith(links, 'alternate')
    .slice(0, 200)
    .map((link) => languageTag(link.getAttribute('hreflang') ?? ''))
    .filter((tag) => tag !== undefined)
  const base = (tag: string) => tag.split('-')[0]
  return [...new Set(tags)].filter(
    (tag) => !own || (tag !== own && (base(tag) !== base(own) || (tag.includes('-') && own.includes('-')))),
  )
}
