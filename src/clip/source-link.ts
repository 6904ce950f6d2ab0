import {cleanString} from '../front-matter/clean-string'
import {asMarkdown} from './as-markdown'

/** The closing link: short site name, canonical address; both safe for Markdown and for Hugo's shortcodes. Empty without an address. */
export function sourceLink(name: string, address: string): string {
  const target = cleanString(address)
    .replace(/[\s<>()\\{}|`"]/g, percentEncoded)
    .replace(/&(?=#?\w+;)/g, '&amp;')
  if (!target) return ''
  const text = asMarkdown(cleanString(name).trim())
    .replace(/[[\]]/g, bracket)
    .replace(/\{(?=\{)/g, '{\\')
  return `[${text || target}](${target})`
}

/** A bracket that `asMarkdown` took for harmless would end the link's text. */
function bracket(found: string, at: number, text: string): string {
  return text[at - 1] === '\\' ? found : `\\${found}`
}

function percentEncoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
