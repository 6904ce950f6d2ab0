import {wordSet} from '../word-set'
import {dropButtons} from './drop-buttons'
import {dropFurtherReading} from './drop-further-reading'
import {dropLabels} from './drop-labels'
import {lastStated} from './stated-text'
import {headings, isProse, linkish, type Span, type TextBlock} from './text-blocks'
import type {Weight, Weights} from './weigh'

const pictured = 'img,iframe,video,audio'

type Vote = {
  readonly weights: Weights
  readonly isKept: (block: TextBlock) => boolean
  /** The article's text as the page states it; may be empty. */
  readonly stated: string
}

/** Parts that stay although Readability drops them: its cleaning takes code, quotations and headings with little text. */
const spared = wordSet('pre figure h2 h3 h4 h5 h6 math blockquote')
/** What stated texts leave out. */
const whole = 'table,pre,figure,blockquote,math'
/** Code and terms end an article as a sentence does: manuals give an example last. */
const told = 'pre, [id]~dd'
/** In a list of links: shorter ones are an index's, whose page is about them. */
const leastHeadline = 40

/** Take out of the article's element what Readability kept nothing of, if it is made of links or stands before or after the text without prose. */
export function trim(container: Element, {weights, isKept, stated}: Vote): void {
  const start = weights.spanOf(container)
  const blocks = weights.blocks.slice(start.first, start.end)
  const kept = blocks.map(isKept)
  const isText = blocks.map((block, at) => kept[at] && isProse(block))
  const firstText = start.first + isText.indexOf(true)
  const lastText = start.first + lastOf(blocks, ({element}, at) => isText[at] || element.closest(told) !== null)
  const isKeptIn = ({first, end}: Span) => kept.slice(first - start.first, end - start.first).includes(true)
  const lastSaid = start.first + lastStated(blocks, stated)
  const isProsaic = isProseAboveAll(weights.of(container))

  const isForeign = (part: Element, {first, end}: Span) => {
    if (first >= firstText && spared.has(part.localName)) return false
    const {size, linked, prose} = weights.of(part)
    if (linked > size * linkish) return true
    if (end <= firstText) return prose < 200
    return first > lastText && prose < 200 && prose <= size * 0.6
  }
  const isLinkList = (part: Element, {first, end}: Span) => {
    if (!isProsaic || end - first <= 2) return false
    if (!isOfHeadlines(weights.of(part), end - first) || isInGrid(part)) return false
    return !(first > firstText && end <= lastText && introduces(weights.blocks[first - 1]))
  }
  const visit = (element: Element) => {
    for (let part = element.firstElementChild, next = part; part; part = next) {
      next = part.nextElementSibling // before this one goes
      const span = weights.spanOf(part)
      if (span.end === span.first) continue
      const isKeptInPart = isKeptIn(span)
      const isBeyond = span.first > lastSaid && !part.matches(whole) && !part.querySelector(whole)
      if (isBeyond || isLinkList(part, span) || (!isKeptInPart && isForeign(part, span))) part.remove()
      else if (isKeptInPart && (span.end - span.first > 1 || stated)) visit(part) // one block goes or stays as a whole
    }
  }
  visit(container)
  dropLabels(blocks)
  dropButtons(blocks)
  dropFurtherReading(container, blocks)
  dropLastHeadings(container)
}

function lastOf(blocks: readonly TextBlock[], isWanted: (block: TextBlock, at: number) => boolean | undefined): number {
  for (let at = blocks.length - 1; at >= 0; at--) if (isWanted(blocks[at] as TextBlock, at)) return at // within the list
  return -1
}

const isProseAboveAll = ({size, prose}: Weight) => prose > size * 0.5

function isOfHeadlines({size, linked, prose}: Weight, count: number): boolean {
  return prose === 0 && linked > size * 0.8 && size > count * leastHeadline
}

/** Inside the text, what follows a colon is the author's own list. */
const introduces = (block: TextBlock | undefined) => ':：'.includes(block?.text.at(-1) ?? ' ')

/** A table with headings holds facts, even where each is a link; one without may be there for the layout. */
const isInGrid = (part: Element) => Boolean(part.closest('table')?.querySelector('th'))

/** A heading with nothing below it announced what was taken out. */
function dropLastHeadings(container: Element): void {
  for (const heading of [...container.querySelectorAll(headings)].reverse()) {
    if (hasMoreAfter(heading, container)) return
    heading.remove()
  }
}

function hasMoreAfter(element: Element, container: Element): boolean {
  for (let at = element; at !== container && at.parentElement; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      // A node that is no element holds no picture.
      const shown = next.nodeType === 1 ? (next as Element) : undefined
      if (next.textContent?.trim() || shown?.matches(pictured) || shown?.querySelector(pictured)) return true
    }
  }
  return false
}
