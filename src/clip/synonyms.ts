import {isSameTerm} from './terms'

/** The user's table: a line for each term, `AI = 人工智能 = artificial intelligence`; the first is the one to use. */
export type Synonyms = readonly (readonly string[])[]

export function synonymsOf(lines: string): Synonyms {
  return lines
    .split('\n')
    .map((line) => line.split(/[=＝]/).map((term) => term.trim()))
    .map((terms) => terms.filter(Boolean))
    .filter((terms) => terms.length > 1)
}

/** The term to use for one typed or suggested: itself, unless the table knows better. */
export function preferredTerm(term: string, synonyms: Synonyms): string {
  return synonyms.find((line) => line.some((one) => isSameTerm(one, term)))?.[0] ?? term
}
