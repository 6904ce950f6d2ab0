import {indexText, isProse, nowhere, type Span, type TextBlock, type TextIndex} from './text-blocks'

/** What an element holds, in the units of `TextBlock.size`. */
export type Weight = {readonly size: number; readonly linked: number; readonly prose: number}

export type Weights = {
  readonly blocks: readonly TextBlock[]
  readonly of: (element: Element) => Weight
  /** Where in `blocks` an element's text stands. */
  readonly spanOf: (element: Element) => Span
  /** The sum, over an element's blocks, of what each is worth. */
  readonly sumOf: (worth: (block: TextBlock) => number) => (element: Element) => number
  /** The same after these elements were taken out. */
  readonly without: (dropped: readonly Element[]) => Weights
}

/** Text, links and prose of every element below `root`, in one walk: sums are differences in a running total. */
export function weigh(root: Element): Weights {
  return weightsOf(indexText(root), root)
}

function weightsOf(index: TextIndex, root: Element): Weights {
  const {blocks, spanOf} = index
  const sumOf = (worth: (block: TextBlock) => number) => {
    const totals = totalsOf(blocks, worth)
    return (element: Element) => {
      const {first, end} = spanOf(element)
      return (totals[end] ?? 0) - (totals[first] ?? 0)
    }
  }
  const size = sumOf((block) => block.size)
  const linked = sumOf((block) => block.linked)
  const prose = sumOf((block) => (isProse(block) ? block.size - block.linked : 0))
  const of = (element: Element) => ({size: size(element), linked: linked(element), prose: prose(element)})
  const without = (dropped: readonly Element[]) => {
    const rest = indexWithout(index, dropped)
    return rest ? weightsOf(rest, root) : weigh(root)
  }
  return {blocks, of, spanOf, sumOf, without}
}

/** `undefined` where a part of a line is gone, whose block is another then. */
function indexWithout({blocks, spanOf}: TextIndex, dropped: readonly Element[]): TextIndex | undefined {
  const isGone = blocks.map(() => false)
  for (const element of dropped) {
    const {first, end} = spanOf(element)
    if (first === end && element.textContent?.trim()) return undefined
    isGone.fill(true, first, end)
  }
  const places = totalsOf(blocks, (_, at) => Number(!isGone[at]))
  const placeOf = (at: number) => places[at] ?? 0
  return {
    blocks: blocks.filter((_, at) => !isGone[at]),
    spanOf: (element) => {
      const {first, end} = spanOf(element)
      return placeOf(first) < placeOf(end) ? {first: placeOf(first), end: placeOf(end)} : nowhere
    },
  }
}

function totalsOf(blocks: readonly TextBlock[], worth: (block: TextBlock, at: number) => number): readonly number[] {
  let total = 0
  return [0, ...blocks.map((block, at) => (total += worth(block, at)))]
}
