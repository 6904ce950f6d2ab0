const separators = /[,，、;；\n\t]/

/** The terms with those typed or pasted at the end: a list is split, blanks are merged, and case makes no second term. */
export function withTerms(terms: readonly string[], typed: string): readonly string[] {
  const all = [...terms]
  for (const term of typed.split(separators).map(termOf)) {
    if (term && !all.some((one) => isSameTerm(one, term))) all.push(term)
  }
  return all
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
  const open = withTerms([], suggestions.join('\n')).filter((one) => !terms.some((term) => isSameTerm(one, term)))
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

function foldedTerm(term: string): string {
  return termOf(term).normalize('NFKC').toLowerCase()
}
