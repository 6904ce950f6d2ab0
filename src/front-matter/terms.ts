import {cleanString} from './clean-string'

/** Terms fit for a taxonomy: none empty, none twice, none that Hugo would take for a folder (`.` and `..` break its build). */
export function termsOf(values: readonly string[]): readonly string[] {
  const terms = values.map((value) => cleanString(value).trim())
  return [...new Set(terms)].filter((term) => !/^\.{0,2}$/.test(term))
}
