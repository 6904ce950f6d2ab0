import {isProse, type TextBlock, textBlocksOf} from './text-blocks'

/** What an element holds, in the units of `TextBlock.size`. */
export type Weight = {readonly size: number; readonly linked: number; readonly prose: number}

type Sum = {-readonly [Part in keyof Weight]: Weight[Part]}

export type Weights = {readonly blocks: readonly TextBlock[]; readonly of: (element: Element) => Weight}

/** Text, links and prose of every element below `root`, in one pass. */
export function weigh(root: Element): Weights {
  const blocks = textBlocksOf(root)
  const weights = new Map<Element, Sum>()
  const of = (element: Element): Sum => {
    const known = weights.get(element)
    if (known) return known
    const fresh = {size: 0, linked: 0, prose: 0}
    weights.set(element, fresh)
    return fresh
  }
  for (const block of blocks)
    add(of(block.element), {
      size: block.size,
      linked: block.linked,
      prose: isProse(block) ? block.size - block.linked : 0,
    })
  const elements = root.querySelectorAll('*')
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at]
    const weight = element && weights.get(element)
    if (weight && element.parentElement) add(of(element.parentElement), weight)
  }
  return {blocks, of}
}

function add(sum: Sum, part: Weight): void {
  sum.size += part.size
  sum.linked += part.linked
  sum.prose += part.prose
}
