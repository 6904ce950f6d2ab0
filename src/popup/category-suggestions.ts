import type {Article} from '../article/article'
import {distinctTerms, foldedTerm} from '../clip/terms'

/**
 * Categories the user may want: known ones that are the page's section or one of its keywords, the section itself, then
 * the other known ones. `known` comes with the most used first.
 */
export function categorySuggestions({section, keywords}: Article, known: readonly string[]): readonly string[] {
  const said = new Set([...(section ? [section] : []), ...keywords].map(foldedTerm))
  const named = known.filter((category) => said.has(foldedTerm(category)))
  return distinctTerms([...named, ...(section ? [section] : []), ...known])
}
