import {foldedTerm} from '../../clip/terms'
import {type Taxonomy, type TaxonomyTerms, taxonomies, taxonomyTermsOf} from '../../front-matter/taxonomy-terms'
import type {SiteTerms} from '../../library/site-terms'
import {byUse, type TermUse} from '../../library/term-use'

/** What was found in the files read so far. */
export type TermCount = {
  readonly add: (path: string, file: string) => void
  readonly result: () => SiteTerms & {readonly unreadable: readonly string[]}
}

/** Count the terms of content files, the beginning of each file after file. */
export function countTerms(): TermCount {
  const counts = {tags: new Map<string, Spellings>(), categories: new Map<string, Spellings>()}
  const unreadable: string[] = []
  let posts = 0
  return {
    add: (path, file) => {
      const terms = taxonomyTermsOf(file)
      if (terms === 'none') return
      if (terms === 'unreadable') return void unreadable.push(path)
      posts++
      for (const taxonomy of taxonomies) addAll(counts[taxonomy], terms, taxonomy)
    },
    result: () => ({posts, unreadable, tags: usesIn(counts.tags), categories: usesIn(counts.categories)}),
  }
}

/** How often each spelling of one term was written. */
type Spellings = Map<string, number>

function addAll(counts: Map<string, Spellings>, terms: TaxonomyTerms, taxonomy: Taxonomy): void {
  for (const term of terms[taxonomy]) {
    const folded = foldedTerm(term)
    const spellings = counts.get(folded) ?? new Map<string, number>()
    counts.set(folded, spellings.set(term, (spellings.get(term) ?? 0) + 1))
  }
}

/** A term in the spelling it has most. */
function usesIn(counts: ReadonlyMap<string, Spellings>): readonly TermUse[] {
  const uses = [...counts.values()].map((spellings) => {
    const [term = ''] = [...spellings].sort(([, one], [, other]) => other - one)[0] ?? []
    return {term, count: [...spellings.values()].reduce((sum, count) => sum + count, 0)}
  })
  return uses.sort(byUse)
}
