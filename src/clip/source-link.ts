/** The closing link: short site name, canonical address; both safe for Hugo's Markdown and its shortcodes. */
export function sourceLink(name: string, address: string): string {
  if (!address) return ''
  const target = address.replace(/[\s<>()\\{}|`"]/g, percentEncoded)
  const text = name.replace(/[\\`*_[\]<>~$&!]/g, '\\$&').replace(/\{(?=\{)/g, '{\\')
  return `[${text || target}](${target})`
}

function percentEncoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
