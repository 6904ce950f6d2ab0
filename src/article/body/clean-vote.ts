import {smallestWith} from './choose-container'
import {headings, isProse, largestRun, linkish, type TextBlock} from './text-blocks'
import type {Weights} from './weigh'

/** What an element must be like for nothing to be searched in it; ADR 0051 has the figures. */
const nearlyAll = 0.9
const leastProse = 500
const leastClean = 0.8
const leastOfPage = 0.5
/** Share of the prose that stands side by side: comments and teasers have each its own element. */
const leastTogether = 0.4
const nearlyLink = 0.8

/**
 * What belongs to the article where the smallest element around nearly all prose holds little besides: what is
 * no link, links among the paragraphs, and what is a link in part behind them. `undefined` where there is more to choose from.
 */
export function cleanVote(page: Element, weights: Weights): ((block: TextBlock) => boolean) | undefined {
  const all = weights.of(page)
  const holder = smallestWith(page, nearlyAll, (element) => weights.of(element).prose)
  if (!holder) return undefined
  const {prose, size} = weights.of(holder)
  if (prose < Math.max(leastProse, leastClean * size) || size < leastOfPage * all.size) return undefined

  const {first, end} = weights.spanOf(holder)
  const blocks = weights.blocks.slice(first, end)
  const isText = blocks.map(isProse)
  const [from, to] = [isText.indexOf(true), isText.lastIndexOf(true)]
  const run = largestRun(blocks)
  if (run.size < leastTogether * prose) return undefined

  const isOfText = ({element, linked, size}: TextBlock, at: number) =>
    at >= from && (at <= to || linked < size * nearlyLink) && (isIn(element, run.holder) || element.matches(headings))
  const isKept = (block: TextBlock, at: number) => block.linked <= block.size * linkish || isOfText(block, at)
  const kept = new Set(blocks.filter(isKept))
  return (block) => kept.has(block)
}

/** As a child, or as an item of a list. */
const isIn = ({localName, parentElement}: Element, holder: Element | null) =>
  parentElement === holder || (localName === 'li' && parentElement?.parentElement === holder)
