import {Document, type Scalar, visit} from 'yaml'
import type {FrontMatterValue} from '../profiles/profile'
import {cleanString} from './clean-string'

export type FrontMatterEntry = readonly [key: string, value: FrontMatterValue]

/**
 * YAML front matter with its fences, ending in a line break; keys in the order given, bare; every string double-quoted
 * on one line; lists as blocks. Strings are cleaned, so that every Hugo version reads back what was written.
 */
export function frontMatter(entries: readonly FrontMatterEntry[]): string {
  const document = new Document(new Map(entries.map(([key, value]) => [key, cleanValue(value)])))
  visit(document, {
    Scalar(position, node: Scalar) {
      if (position !== 'key' && typeof node.value === 'string') node.type = 'QUOTE_DOUBLE'
    },
  })
  const text = document.toString({
    lineWidth: 0,
    indentSeq: true,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  })
  return `---\n${text}---\n`
}

function cleanValue(value: FrontMatterValue): unknown {
  if (typeof value === 'string') return cleanString(value)
  if (typeof value !== 'object') return value
  return [...new Set(value.map(cleanString))]
}
