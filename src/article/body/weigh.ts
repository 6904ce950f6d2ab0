import {indexText, isProse, type Span, type TextBlock} from './text-blocks'

/** What an element holds, in the units of `TextBlock.size`. */
export type Weight = {readonly size: number; readonly linked: number; readonly prose: number}

export type Weights = {
  readonly blocks: readonly TextBlock[]
  readonly of: (element: Element) => Weight
  /** Where in `blocks` an element's text stands. */
  readonly spanOf: (element: Element) => Span
  /** The sum, over an element's blocks, of what each is worth. */
  readonly sumOf: (worth: (block: TextBlock) => number) => (element: Element) => number
}

const nowhere: Span = {first: 0, end: 0}

/** Text, links and prose of every element below `root`, in one walk: sums are differences in a running total. */
export function weigh(root: Element): Weights {
  const {blocks, spans} = indexText(root)
  const spanOf = (element: Element) => spans.get(element) ?? nowhere
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
  return {blocks, of, spanOf, sumOf}
}

function totalsOf(blocks: readonly TextBlock[], worth: (block: TextBlock) => number): readonly number[] {
  const totals = [0]
  for (const [at, block] of blocks.entries()) totals.push((totals[at] ?? 0) + worth(block))
  return totals
}
