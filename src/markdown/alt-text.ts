import {codeSpan} from './fences'
import {brokenShortcodes} from './shortcodes'

const markup = /[\\`*[\]<>~|]|&(?=#?\w+;)|\{\{|\b_|_\b|--|\.\.\.|https?:/

/**
 * A picture's alternative text. Old Goldmark shows backslashes and character references in it, but reads code as text:
 * what could be markup stands as code. Straight quotes become what its typographer would make of them.
 */
export function altText(alt: string): string {
  if (markup.test(alt)) return codeSpan(brokenShortcodes(alt))
  return alt
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(“])'(?!\d)/g, '$1‘')
    .replaceAll("'", '’')
}
