import {indexText, isProse, type Span, type TextBlock, type TextIndex} from './text-blocks'

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

const nowhere: Span = {first: 0, end: 0}

/** Text, links and prose of every element below `root`, in one walk: sums are differences in a running total. */
export function weigh(root: Element): Weights {
  return weightsOf(indexText(root), root)
}

function weightsOf(index: TextIndex, root: Element): Weights {
  const {blocks, spans} = index
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
  const without = (dropped: readonly Element[]) => {
    const rest = indexWithout(index, dropped)
    return rest ? weightsOf(rest, root) : weigh(root)
  }
  return {blocks, of, spanOf, sumOf, without}
}

/** `undefined` where a part of a line is gone, whose block is another then. */
function indexWithout({blocks, spans}: TextIndex, dropped: readonly Element[]): TextIndex | undefined {
  const isGone: boolean[] = []
  for (const element of dropped) {
    const span = spans.get(element)
    if (span) for (let at = span.first; at < span.end; at++) isGone[at] = true
    else if (element.textContent?.trim()) return undefined
  }
  const left = blocks.filter((_, at) => !isGone[at])
  const places = totalsOf(blocks, (_, at) => Number(!isGone[at]))
  const moved = new Map<Element, Span>()
  for (const [element, {first, end}] of spans) {
    const span = {first: places[first] ?? 0, end: places[end] ?? 0}
    if (span.end > span.first) moved.set(element, span)
  }
  return {blocks: left, spans: moved}
}

function totalsOf(blocks: readonly TextBlock[], worth: (block: TextBlock, at: number) => number): readonly number[] {
  const totals = [0]
  for (const [at, block] of blocks.entries()) totals.push((totals[at] ?? 0) + worth(block, at))
  return totals
}
