import {indexText, isProse, nowhere, type Span, type TextBlock, type TextIndex, withoutParts} from './text-blocks'

/** What an element holds, in the units of `TextBlock.size`. */
export type Weight = {readonly size: number; readonly linked: number; readonly prose: number}

export type Weights = {
  readonly blocks: readonly TextBlock[]
  readonly of: (element: Element) => Weight
  /** Where in `blocks` an element's text stands. */
  readonly spanOf: (element: Element) => Span
  /** The sum, over an element's blocks, of what each is worth. */
  readonly sumOf: (worth: (block: TextBlock) => number) => (element: Element) => number
  readonly pruning: () => Pruning
}

/** `take` takes an element out of its page; `rest` weighs what is left then. */
export type Pruning = {readonly take: (element: Element) => void; readonly rest: () => Weights}

/** Text, links and prose of every element below `root`, in one walk: sums are differences in a running total. */
export function weigh(root: Element): Weights {
  return weightsOf(indexText(root))
}

function weightsOf(index: TextIndex): Weights {
  const {blocks, spanOf} = index
  const totals = runningTotals(blocks)
  const of = (element: Element) => {
    const {first, end} = spanOf(element)
    const [before, after] = [totals[first] ?? nothing, totals[end] ?? nothing]
    return {
      size: after.size - before.size,
      linked: after.linked - before.linked,
      prose: after.prose - before.prose,
    }
  }
  const sumOf = (worth: (block: TextBlock) => number) => {
    const sums = totalsOf(blocks, worth)
    return (element: Element) => {
      const {first, end} = spanOf(element)
      return (sums[end] ?? 0) - (sums[first] ?? 0)
    }
  }
  return {blocks, of, spanOf, sumOf, pruning: () => pruningOf(index)}
}

const nothing: Weight = {size: 0, linked: 0, prose: 0}

function runningTotals(blocks: readonly TextBlock[]): readonly Weight[] {
  let {size, linked, prose} = nothing
  const totals = [nothing]
  for (const block of blocks) {
    size += block.size
    linked += block.linked
    if (isProse(block)) prose += block.size - block.linked
    totals.push({size, linked, prose})
  }
  return totals
}

function pruningOf({blocks, spanOf}: TextIndex): Pruning {
  const gone = new Set<TextBlock>()
  // Nodes of lines that lost a part.
  const torn = new Set<Node>()
  const take = (element: Element) => {
    const {first, end} = spanOf(element)
    for (const block of blocks.slice(first, end)) gone.add(block)
    if (first === end && element.textContent?.trim()) torn.add(inLine(element, spanOf))
    element.remove()
  }
  const left = (block: TextBlock) =>
    torn.size > 0 && block.nodes.some((node) => torn.has(node)) ? withoutParts(block) : block
  const rest = () =>
    weightsOf(
      indexOf(
        blocks.map((block) => (gone.has(block) ? undefined : left(block))),
        spanOf,
      ),
    )
  return {take, rest}
}

/** What stands in a block's line itself: the element, or what is around it there. */
function inLine(element: Element, spanOf: TextIndex['spanOf']): Element {
  let part = element
  for (let around = part.parentElement; around && spanOf(around) === nowhere; around = part.parentElement) part = around
  return part
}

/** Of what is left of an index, where its elements' text stood as `spanOf` tells. */
function indexOf(left: readonly (TextBlock | undefined)[], spanOf: TextIndex['spanOf']): TextIndex {
  const places = totalsOf(left, (block) => (block ? 1 : 0))
  const placeOf = (at: number) => places[at] ?? 0
  return {
    blocks: left.filter((block) => block !== undefined),
    spanOf: (element) => {
      const span = spanOf(element)
      const [first, end] = [placeOf(span.first), placeOf(span.end)]
      return first < end ? {first, end} : nowhere
    },
  }
}

function totalsOf<Item>(items: readonly Item[], worth: (item: Item) => number): readonly number[] {
  const totals = [0]
  for (const item of items) totals.push((totals.at(-1) ?? 0) + worth(item))
  return totals
}
