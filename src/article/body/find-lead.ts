import type {Metadata} from '../article'
import type {Weights} from './weigh'

const furthest = 25

/** The standfirst: the block shortly before the article's element that the page's description repeats. A copy, or nothing. */
export function findLead(container: Element, weights: Weights, {title, excerpt = ''}: Metadata): Element | undefined {
  const description = letters(excerpt)
  if (description.length < 25) return undefined
  const first = weights.blocks.findIndex((block) => container.contains(block.element))
  for (const block of weights.blocks.slice(Math.max(0, first - furthest), Math.max(0, first)).reverse()) {
    const text = letters(block.text)
    if (text === letters(title)) return undefined
    if (text.length < 25 || block.linked > block.size * 0.3 || !beginsAlike(text, description)) continue
    if (letters(container.textContent ?? '').includes(text)) return undefined

    const lead = container.ownerDocument.createElement('p')
    lead.append(...block.nodes.map((node) => node.cloneNode(true)))
    return lead
  }
  return undefined
}

const beginsAlike = (a: string, b: string) => a.startsWith(b.slice(0, 50)) || b.startsWith(a.slice(0, 50))
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
