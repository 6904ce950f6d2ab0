import {Document} from 'yaml'
import type {FrontMatterValue} from '../profiles/profile'
import {cleanString} from './clean-string'

export type FrontMatterEntry = readonly [key: string, value: FrontMatterValue]

/**
 * YAML front matter with its fences, ending in a line break; keys in the order given, bare; every string double-quoted
 * on one line; lists as blocks. Strings are cleaned, so that every Hugo version reads back what was written.
 */
export function frontMatter(entries: readonly FrontMatterEntry[]): string {
  const document = new Document(new Map(entries.map(([key, value]) => [key, cleaned(value)])))
  return `---\n${document.toString(style)}---\n`
}

/** JSON's escapes are YAML's too, and the library never folds a string that is written with them. */
const style = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  doubleQuotedAsJSON: true,
  lineWidth: 0,
} as const

/** What is written for a value: strings as every Hugo version reads them back, maps in their order. */
export function cleaned(value: FrontMatterValue): unknown {
  if (typeof value === 'string') return cleanString(value)
  if (isList(value)) return value.map(cleanString)
  if (typeof value !== 'object') return value
  return new Map(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]))
}

/** `Array.isArray` does not tell a readonly list from the rest of a union. */
function isList(value: FrontMatterValue): value is readonly string[] {
  return Array.isArray(value)
}
