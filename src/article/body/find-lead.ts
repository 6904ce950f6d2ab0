import type {Metadata} from '../article'
import {lettersOf} from '../letters'
import type {TextBlock} from './text-blocks'
import type {Weights} from './weigh'

const furthest = 25
/** In the units of `TextBlock.size`: less is a date or a name, more is no standfirst. */
const [shortest, longest] = [50, 500]

/**
 * The standfirst: what stands shortly before the article's element and is repeated by the page's description, or stands
 * right under the headline. A copy, or nothing.
 */
export function findLead(container: Element, weights: Weights, metadata: Metadata): Element | undefined {
  const first = weights.blocks.findIndex((block) => container.contains(block.element))
  const before = weights.blocks.slice(Math.max(0, first - furthest), Math.max(0, first))
  const found = described(before, metadata) ?? underHeadline(before, metadata)
  if (!found || lettersOf(container.textContent ?? '').includes(lettersOf(found.text))) return undefined

  const lead = container.ownerDocument.createElement('p')
  lead.append(...found.nodes.map((node) => node.cloneNode(true)))
  return lead
}

function described(before: readonly TextBlock[], {title, excerpt = ''}: Metadata): TextBlock | undefined {
  const description = lettersOf(excerpt)
  if (description.length < 25) return undefined
  for (const block of [...before].reverse()) {
    const text = lettersOf(block.text)
    if (text === lettersOf(title)) return undefined
    if (text.length >= 25 && block.linked <= block.size * 0.3 && beginsAlike(text, description)) return block
  }
  return undefined
}

function underHeadline(before: readonly TextBlock[], {title}: Metadata): TextBlock | undefined {
  const isHeadline = before.map(
    ({element, text}) => element.closest('h1') !== null && isPartOf(lettersOf(text), lettersOf(title)),
  )
  const at = isHeadline.lastIndexOf(true)
  const [headline, next] = at < 0 ? [] : before.slice(at, at + 2)
  if (!headline || !next || next.size < shortest || next.size > longest || next.linked > 0) return undefined
  const isLabel = next.element.querySelector('time') !== null || isPictureBetween(headline.element, next.element)
  return isLabel ? undefined : next
}

/** Then it is that picture's caption. */
function isPictureBetween(first: Element, second: Element): boolean {
  const [preceding, following] = [2, 4] // Node.DOCUMENT_POSITION_…
  return [...first.ownerDocument.querySelectorAll('img')].some(
    (image) =>
      (first.compareDocumentPosition(image) & following) !== 0 &&
      (second.compareDocumentPosition(image) & preceding) !== 0,
  )
}

/** Titles carry the site's name, headlines a mark. */
const isPartOf = (a: string, b: string) => a.startsWith(b) || b.startsWith(a)
const beginsAlike = (a: string, b: string) => a.startsWith(b.slice(0, 50)) || b.startsWith(a.slice(0, 50))
