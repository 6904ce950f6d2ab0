import {brokenShortcodes} from './shortcodes'

/** What stands in the brackets of a link or image: its address, and its title if it has one. */
export function destination(node: Element, name: 'href' | 'src'): string {
  const address = writeAddress(node.getAttribute(name) ?? '')
  const title = node.getAttribute('title')
  return title ? `${address} "${writeTitle(title)}"` : address
}

/** Nothing in it that ends it, and nothing Hugo or a table takes for its own. */
function writeAddress(address: string): string {
  const quoted = address.replace(/[\s<>\\`{}|"^]/g, percent)
  const safe = quoted.includes('&') ? quoted.replace(/&(?=#?\w+;)/g, '%26') : quoted
  return isBalanced(safe) ? safe : safe.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
}

function percent(character: string): string {
  return encodeURIComponent(character)
}

function isBalanced(address: string): boolean {
  if (!address.includes('(') && !address.includes(')')) return true
  let depth = 0
  for (const character of address) {
    if (character === '(') depth++
    if (character === ')' && --depth < 0) return false
    if (depth > 3) return false
  }
  return depth === 0
}

function writeTitle(title: string): string {
  return brokenShortcodes(title.replace(/["\\]|&(?=#?\w+;)/g, '\\$&'))
}
