import {parse} from 'yaml'
import {cleaned, type FrontMatterEntry} from './front-matter'

/** Whether a content file begins with front matter that reads back as these entries and no others, in their order. */
export function holdsEntries(file: string, entries: readonly FrontMatterEntry[]): boolean {
  const [, head] = /^---\n([\s\S]*?\n)---\n/.exec(file) ?? []
  if (head === undefined) return false
  try {
    const read: unknown = parse(head, {schema: 'core', uniqueKeys: true})
    return JSON.stringify(read) === JSON.stringify(plain(new Map(entries.map(([key, value]) => [key, cleaned(value)]))))
  } catch {
    // A YAMLParseError: Hugo would not read it either.
    return false
  }
}

function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value
  return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]))
}
