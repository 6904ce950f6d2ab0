import {parse as parseToml} from 'smol-toml'
import {parse as parseYaml} from 'yaml'
import {termsOf} from './terms'

/** Hugo's two taxonomies that every site has. */
export const taxonomies = ['tags', 'categories'] as const

export type Taxonomy = (typeof taxonomies)[number]
/** The terms of one content file. */
export type TaxonomyTerms = {readonly [T in Taxonomy]: readonly string[]}

/** Longer ones are sentences gone astray. In UTF-16 units. */
const longest = 100

/**
 * The terms in the front matter a content file begins with: YAML, TOML or JSON, as Hugo takes them. `none`: it begins
 * with no front matter; `unreadable`: with front matter that has no end, or that its format does not allow.
 */
export function taxonomyTermsOf(file: string): TaxonomyTerms | 'none' | 'unreadable' {
  const head = headOf(file)
  if (!head) return /^\s*(?:---|\+\+\+)[ \t]*[\r\n]/.test(file) || object.test(file) ? 'unreadable' : 'none'
  try {
    const read: unknown = parsers[head.format](head.text)
    return {tags: termsIn(read, 'tags'), categories: termsIn(read, 'categories')}
  } catch {
    // Whatever a parser throws of a stranger's file: a fault in it, too many aliases, nesting without an end.
    return 'unreadable'
  }
}

type Head = {readonly format: keyof typeof parsers; readonly text: string}

const parsers = {
  '---': (text: string): unknown => parseYaml(text, {schema: 'core', uniqueKeys: false, logLevel: 'error'}),
  '+++': (text: string): unknown => parseToml(text),
  '{': (text: string): unknown => JSON.parse(text),
} as const

const fenced = /^\s*(?<fence>---|\+\+\+)[ \t]*\r?\n(?<text>(?:[\s\S]*?\n)??)\k<fence>[ \t]*(?:\r?\n|$)/

/** A template's `{{` begins none. */
const object = /^\s*\{\s*["}]/

function headOf(file: string): Head | undefined {
  const {fence, text} = fenced.exec(file)?.groups ?? {}
  if (text !== undefined && (fence === '---' || fence === '+++')) return {format: fence, text}
  const json = objectAt(file)
  return json === undefined ? undefined : {format: '{', text: json}
}

/** The object a file begins with: up to the brace that closes its first, those in strings aside. */
function objectAt(file: string): string | undefined {
  if (!object.test(file)) return undefined
  let depth = 0
  for (const {0: sign, index} of file.matchAll(/"(?:\\.|[^"\\])*"|[{}]/g)) {
    if (sign === '{') depth++
    if (sign === '}' && --depth === 0) return file.slice(0, index + 1)
  }
  return undefined
}

/** Hugo reads keys in any case, and a single term for a list of one. */
function termsIn(read: unknown, taxonomy: Taxonomy): readonly string[] {
  if (typeof read !== 'object' || read === null) return []
  const [, value] = Object.entries(read).find(([key]) => key.toLowerCase() === taxonomy) ?? []
  const terms = [value].flat().filter((term) => typeof term === 'string' || typeof term === 'number')
  return termsOf(terms.map(String)).filter((term) => term.length <= longest && !term.includes('\ufffd'))
}
