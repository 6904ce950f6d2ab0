import {isProse, largestRun, linkish, type TextBlock} from './text-blocks'

/** Share of a page's prose that stands in one element, where nothing has to be searched for. */
const nearlyAll = 0.9
const least = 1_000

/**
 * What belongs to the article where nearly all prose of the page are children of one element: all between the first and
 * the last paragraph, beside them what is no link, and tables behind them. `undefined` where prose is spread, if only to
 * a first paragraph of its own.
 */
export function plainVote(blocks: readonly TextBlock[]): ((block: TextBlock) => boolean) | undefined {
  const {holder, size, all} = largestRun(blocks)
  if (!holder || size < Math.max(least, nearlyAll * all)) return undefined

  const isParagraph = blocks.map((block) => isProse(block) && block.element.parentElement === holder)
  const [from, to] = [isParagraph.indexOf(true), isParagraph.lastIndexOf(true)]
  const before = blocks[from - 1]
  if (before && isProse(before)) return undefined

  const isInTable = holder.closest('table') !== null
  const isBeside = (block: TextBlock, at: number) =>
    block.linked <= block.size * linkish &&
    (block.element.parentElement === holder ||
      block.element.closest('ul, ol')?.parentElement === holder ||
      (at > to && !isInTable && block.element.closest('table') !== null))
  const kept = new Set(blocks.filter((block, at) => (at >= from && at <= to) || isBeside(block, at)))
  return (block) => kept.has(block)
}
