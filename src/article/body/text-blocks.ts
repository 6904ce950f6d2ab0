import {evenBlanks} from '../letters'
import {wordSet} from '../word-set'

/** A run of inline nodes between two block borders: what a reader sees as one paragraph, heading, item or label. */
export type TextBlock = {
  /** The nearest block element; holds only inline nodes where the run is its whole content. */
  readonly element: Element
  readonly nodes: readonly Node[]
  /** On one line. */
  readonly text: string
  /** In Latin letters: a CJK character says as much as two and a half. */
  readonly size: number
  /** The part of `size` inside links. */
  readonly linked: number
}

const inline = wordSet(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark math nobr picture q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
)
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+/g

/** A part of the flat list: from the block numbered `first` up to, and without, the one numbered `end`. */
export type Span = {readonly first: number; readonly end: number}

export type TextIndex = {
  readonly blocks: readonly TextBlock[]
  /** Where in the list an element's text stands; empty for elements within a line and those without text. */
  readonly spanOf: (element: Element) => Span
}

export const nowhere: Span = {first: 0, end: 0}

/** The text of an element as a flat list in document order, in one walk. */
export function indexText(root: Element): TextIndex {
  const blocks: TextBlock[] = []
  const spans = new Map<Element, Span>()
  collect(root, root.closest('a') !== null, {blocks, spans, nodes: [], links: []})
  return {blocks, spanOf: (element) => spans.get(element) ?? nowhere}
}

/** Running text: long enough for a sentence, and not made of links. */
export const isProse = ({size, linked}: TextBlock): boolean => size > 70 && linked < size * 0.4

/** More of a block or part in links than this, and it is there to lead elsewhere. */
export const linkish = 0.35
/** Those of parts; the first rank is the article's own. */
export const headings = 'h2,h3,h4,h5,h6'

/** The element that has the most prose as its children, how much that is, and how much there is in `all`. */
export function largestRun(blocks: readonly TextBlock[]): {holder: Element | null; size: number; all: number} {
  const sizes = new Map<Element | null, number>()
  const run = {holder: null as Element | null, size: 0, all: 0}
  for (const block of blocks.filter(isProse)) {
    const holder = block.element.parentElement
    const size = (sizes.get(holder) ?? 0) + block.size
    sizes.set(holder, size)
    run.all += block.size
    if (size > run.size) Object.assign(run, {holder, size})
  }
  return run
}

/** In the units of `TextBlock.size`. */
export const sizeOf = (text: string): number => text.length + 1.5 * (text.length - text.replace(wide, '').length)

/** `nodes`: the inline ones since the last block border, `links`: those among and within them. */
type Growing = {
  readonly blocks: TextBlock[]
  readonly spans: Map<Element, Span>
  nodes: Node[]
  links: Element[]
}

function collect(element: Element, isLinked: boolean, index: Growing): void {
  const first = index.blocks.length
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const type = child.nodeType
    if (type === 3) {
      // Most texts between blocks are blank.
      if (index.nodes.length > 0 || /\S/.test(child.nodeValue ?? '')) index.nodes.push(child)
    } else if (type === 1) {
      const inner = child as Element // nodeType 1
      const name = inner.localName
      const links = index.links.length
      if (isInline(inner, name, index.links)) index.nodes.push(inner)
      else {
        index.links.length = links
        if (index.nodes.length > 0) endBlock(element, isLinked, index)
        collect(inner, isLinked || name === 'a', index)
      }
    }
  }
  if (index.nodes.length > 0) endBlock(element, isLinked, index)
  const end = index.blocks.length
  if (end > first) index.spans.set(element, {first, end})
}

/** Whether an element and all it holds run within a line; `links` takes the links that are found on the way. */
function isInline(element: Element, name: string, links: Element[]): boolean {
  if (!inline.has(name)) return false
  if (name === 'a') links.push(element)
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!isInline(child, child.localName, links)) return false
  return true
}

function endBlock(element: Element, isLinked: boolean, index: Growing): void {
  const {nodes, links} = index
  index.nodes = []
  index.links = []
  const isAll = nodes[0] === element.firstChild && nodes.at(-1) === element.lastChild
  const whole = isAll ? (element.textContent ?? '') : nodes.map((node) => node.textContent).join('')
  const text = evenBlanks(whole).trim()
  if (!text) return
  const size = sizeOf(text)
  const length = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0)
  const linked = isLinked ? size : size * Math.min(1, length / text.length)
  index.blocks.push({element, nodes, text, size, linked})
}

/** What a block is after parts of its line were taken out of the page; `undefined` if nothing is left. */
export function withoutParts({element, nodes}: TextBlock): TextBlock | undefined {
  const left = nodes.filter((node) => element.contains(node))
  const line: Growing = {blocks: [], spans: new Map(), nodes: left, links: []}
  for (const node of left) if (node.nodeType === 1) isInline(node as Element, (node as Element).localName, line.links) // nodeType 1
  endBlock(element, element.closest('a') !== null, line)
  return line.blocks[0]
}
