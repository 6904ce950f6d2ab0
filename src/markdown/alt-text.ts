import {codeSpan} from './fences'
import {brokenShortcodes} from './shortcodes'

const signs = /[\\`*[\]<>~|]/
const runs = ['{{', '--', '...', 'http:', 'https:']

/**
 * A picture's alternative text. Old Goldmark shows backslashes and character references in it, but reads code as text:
 * what could be markup stands as code. Straight quotes become what its typographer would make of them.
 */
export function altText(alt: string): string {
  if (couldBeMarkup(alt)) return codeSpan(brokenShortcodes(alt))
  const quoted = alt.includes('"') ? alt.replace(/(^|[\s(])"/g, '$1“').replaceAll('"', '”') : alt
  return quoted.includes("'") ? quoted.replace(/(^|[\s(“])'(?!\d)/g, '$1‘').replaceAll("'", '’') : quoted
}

function couldBeMarkup(alt: string): boolean {
  return (
    signs.test(alt) ||
    runs.some((run) => alt.includes(run)) ||
    (alt.includes('_') && /\b_|_\b/.test(alt)) ||
    (alt.includes('&') && /&(?=#?\w+;)/.test(alt))
  )
}
