import {ownAccessors} from './own-accessors'

/** What of a text is selected, each from an offset to an offset; of an element without children, all. */
export type Cuts = readonly (readonly [number, number])[]

/** What the user has selected, in order; Firefox selects several ranges at once, columns of a table among them. */
export function selectedRanges(page: Document): readonly Range[] {
  const selection = ownAccessors(page).defaultView(page)?.getSelection()
  const all = Array.from({length: selection?.rangeCount ?? 0}, (_, at) => selection?.getRangeAt(at))
  return all.filter((range) => range !== undefined).filter(({collapsed}) => !collapsed)
}

/** The leaves of a copy that stand for what is selected in the page. `copies`: each node of the page with its copy, in order. */
export function selectedLeaves(
  ranges: readonly Range[],
  copies: ReadonlyMap<Node, Node>,
  view: Window | null,
): ReadonlyMap<Node, Cuts> {
  const leaves = new Map<Node, Cuts>()
  const isSelectable = selectableBy(view)
  for (const [source, copy] of copies) {
    if (copy.firstChild || !isSelectable(source)) continue
    const touching = ranges.filter((range) => range.intersectsNode(source))
    const cuts = touching.map((range) => cutOf(source, range)).filter(([from, to]) => copy.nodeType === 1 || from < to)
    if (cuts.length) leaves.set(copy, cuts)
  }
  return leaves
}

/** What is selected of a text; between two selections in it stands an ellipsis. */
export function cutText(text: Node, cuts: Cuts): string {
  return cuts.map(([from, to]) => (text.nodeValue ?? '').slice(from, to)).join(' … ')
}

function cutOf(node: Node, {startContainer, startOffset, endContainer, endOffset}: Range): readonly [number, number] {
  const length = node.nodeValue?.length ?? 0
  return [startContainer === node ? startOffset : 0, endContainer === node ? endOffset : length]
}

/** Line numbers and copy buttons lie within a selection and are no part of it: `user-select: none`. */
function selectableBy(view: Window | null): (node: Node) => boolean {
  const known = new Map<Element, boolean>()
  return (node) => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement // nodeType 1
    if (!element || !view) return true
    const isSelectable = known.get(element) ?? view.getComputedStyle(element).userSelect !== 'none'
    known.set(element, isSelectable)
    return isSelectable
  }
}
