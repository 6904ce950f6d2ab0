const separators = /[,，、;；\n\t]/

/** The terms with those typed or pasted at the end: a list is split, blanks are merged, and case makes no second term. */
export function withTerms(terms: readonly string[], typed: string): readonly string[] {
  return joinedTerms(terms, splitTerms(typed))
}

/** The terms with others at the end, each of those as it is. */
export function joinedTerms(terms: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(terms.map(foldedTerm))
  return [...terms, ...distinctTerms(others).filter((term) => !known.has(foldedTerm(term)))]
}

/** Each term once, in its first spelling, without blanks around it; empty ones go. */
export function distinctTerms(terms: readonly string[]): readonly string[] {
  const all = new Map<string, string>()
  for (const term of terms.map(termOf)) {
    const folded = foldedTerm(term)
    if (term && !all.has(folded)) all.set(folded, term)
  }
  return [...all.values()]
}

/** The single terms of a text. */
export function splitTerms(text: string): readonly string[] {
  return text.split(separators)
}

/** Whether a text ends one term and begins the next. */
export function isList(typed: string): boolean {
  return separators.test(typed)
}

/** Two spellings of one term. */
export function isSameTerm(one: string, other: string): boolean {
  return foldedTerm(one) === foldedTerm(other)
}

/** The suggestions that are not chosen yet and hold what was typed, those that begin with it first. */
export function fittingTerms(suggestions: readonly string[], terms: readonly string[], typed: string) {
  const wanted = foldedTerm(typed)
  const chosen = new Set(terms.map(foldedTerm))
  const open = distinctTerms(suggestions).filter((one) => !chosen.has(foldedTerm(one)))
  const fitting = open.filter((one) => foldedTerm(one).includes(wanted))
  const begins = (term: string) => foldedTerm(term).startsWith(wanted)
  return [...fitting.filter(begins), ...fitting.filter((one) => !begins(one))].slice(0, 8)
}

function termOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#+(?=\S)/, '')
}

/** What the spellings of one term have in common. */
export function foldedTerm(term: string): string {
  return termOf(term).normalize('NFKC').toLowerCase()
}
