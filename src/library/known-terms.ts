import {earlierTerms} from './earlier-terms'
import {findSiteTerms} from './site-terms'
import {byUse, type TermUse} from './term-use'

/** The terms the user works with, those used most first: of earlier clips, where they are to be learned, and of the site. */
export type KnownTerms = {readonly tags: readonly string[]; readonly categories: readonly string[]}

/** Rejects where nothing can be read. */
export async function knownTerms(earlier: 'with-earlier' | 'site-alone'): Promise<KnownTerms> {
  const site = await findSiteTerms()
  const of = async (kind: 'tags' | 'categories') =>
    merged([...(earlier === 'with-earlier' ? await earlierTerms(kind) : []), ...(site?.[kind] ?? [])])
  return {tags: await of('tags'), categories: await of('categories')}
}

function merged(uses: readonly TermUse[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const {term, count} of uses) counts.set(term, (counts.get(term) ?? 0) + count)
  return [...counts]
    .map(([term, count]) => ({term, count}))
    .sort(byUse)
    .map(({term}) => term)
}
