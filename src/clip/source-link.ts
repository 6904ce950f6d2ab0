import {cleanString} from '../front-matter/clean-string'

/** The closing link: short site name, canonical address; both safe for Markdown and for Hugo's shortcodes. Empty without an address. */
export function sourceLink(name: string, address: string): string {
  const target = cleanString(address).replace(/[\s<>()\\{}|`"]/g, percentEncoded)
  if (!target) return ''
  return `[${linkText(name) || linkText(target)}](${target.replace(/&(?=#?\w+;)/g, '&amp;')})`
}

function linkText(text: string): string {
  return cleanString(text)
    .trim()
    .replace(/[\\`*_[\]<>~&]|\{(?=[<%])/g, '\\$&')
}

function percentEncoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
