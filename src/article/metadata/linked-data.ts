import {unreadable} from '../letters'
import {closingBracket, parseJson} from './balanced-json'

/** An object of JSON-LD (or of page state), whatever its keys and values. */
export type LinkedNode = Readonly<Record<string, unknown>>

/** The page's JSON-LD objects, the most article-like first; within a rank, in page order. */
export function readLinkedData(document: Document): readonly LinkedNode[] {
  const scripts = [...document.getElementsByTagName('script')].filter(isLinkedData)
  const nodes = topNodes(scripts.slice(0, 50).map((script) => parseLoosely(script.textContent ?? '')))
  return nodes.length > 1 ? [...nodes].sort((a, b) => rankOf(b) - rankOf(a)) : nodes
}

export function isLinkedData({type}: HTMLScriptElement): boolean {
  return type.toLowerCase().includes('ld+json')
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Texts of a value: a string, a number, an object's name, or a list of these. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() ? [value.slice(0, 8000)] : []
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => (Array.isArray(item) ? [] : textsOf(item)))
  const name = isNode(value) && (value.name ?? value['@value'])
  return typeof name === 'string' ? textsOf(name) : []
}

/** Whether the node's type ends so: types may be lists, and addresses of schema.org. */
export function isType(node: LinkedNode, ending: RegExp): boolean {
  return textsOf(node['@type']).some((type) => ending.test(type))
}

/** The JSON in a script, whatever is wrapped around it; what publishers leave in it is mended in turn until it parses. */
function parseLoosely(text: string): unknown {
  if (text.length > 2_000_000) return undefined
  const plain = parseJson(text)
  if (plain !== undefined) return plain
  const unwrapped = text.replace('<![CDATA[', '')
  const start = unwrapped.search(/[{[]/)
  let mended = unwrapped.slice(start, closingBracket(unwrapped, start))
  for (const [wrong, right] of mends) {
    mended = mended.replace(wrong, right)
    const value = parseJson(mended)
    if (value !== undefined) return value
  }
  return undefined
}

const mends: readonly (readonly [RegExp, string])[] = [
  [/\s/g, ' '],
  [new RegExp(unreadable, 'g'), ' '],
  [/,(?=\s*[\]}])/g, ''],
  [/&quot;/g, '"'],
]

/** Objects at the top, in `@graph` and as the main entity: deeper ones speak of something else. */
function topNodes(roots: readonly unknown[]): readonly LinkedNode[] {
  const nodes: LinkedNode[] = []
  const waiting = [...roots].reverse()
  while (waiting.length && nodes.length < 500) {
    const value = waiting.pop()
    if (Array.isArray(value)) waiting.push(...value.slice(0, 500).reverse())
    else if (isNode(value)) {
      nodes.push(value)
      waiting.push(value.mainEntityOfPage, value.mainEntity, value['@graph'])
    }
  }
  return nodes
}

function rankOf(node: LinkedNode): number {
  if (isType(node, /(?:Article|Posting|Report|Review|Recipe)$/i)) return 3
  return node.headline || node.datePublished || node.pubDate ? 2 : Number(isType(node, /Page$|Work$|VideoObject$/))
}
