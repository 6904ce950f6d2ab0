import {wordSet} from '../word-set'
import {isProse, type TextBlock} from './text-blocks'
import type {Weight, Weights} from './weigh'

/** Share of the kept text that the smallest element around it must hold: one stray paragraph must not widen it. */
const mostOfVote = 0.8
const nearlyAll = 0.85
const leastStated = 250
/** Of what a parent adds in front, the share that must be kept; less than `longestLabels` may be a date and a name. */
const mostOfOpening = 0.7
const longestLabels = 300
/** Parts of an article, never the whole of one where more of it stands beside them. */
const part = wordSet('p blockquote ul ol dl li pre')
const paragraph = wordSet('p pre blockquote li dd td h1 h2 h3 h4 h5 h6 figure span a')

type Page = {readonly body: Element; readonly weights: Weights; readonly isKept: (block: TextBlock) => boolean}

/**
 * The element that holds the article. Readability's vote names it; what the page states, a much richer ancestor or, where
 * the vote found next to nothing, a richer part elsewhere overrules it. ADR 0050 has the figures.
 */
export function chooseContainer(page: Page): Element | undefined {
  const {body, weights} = page
  const kept = weights.sumOf((block) => (page.isKept(block) ? block.size : 0))
  const voted = smallestWith(body, mostOfVote, kept)
  if (!voted) return undefined
  return statedBody(body, voted, weights) ?? elsewhere(climb(withOpening(voted, page, kept), page), page)
}

/** Where nothing was voted for: the main part that the page states, else what is around nearly all prose. */
export function unvotedContainer(body: Element, weights: Weights): Element | undefined {
  const parts = [...body.querySelectorAll('article,main,[role=main]')].sort(
    (a, b) => weights.of(b).prose - weights.of(a).prose,
  )
  const enough = Math.min(leastStated, weights.of(body).size / 2)
  const stated = parts.find((part) => weights.of(part).size > enough)
  return stated ?? proseContainer(body, weights)
}

/** The smallest element around nearly all prose: the article where everyone's posts are it. */
export const proseContainer = (body: Element, weights: Weights): Element | undefined =>
  smallestWith(body, nearlyAll, (element) => weights.of(element).prose)

/** The smallest element that holds this share of a sum. */
export function smallestWith(body: Element, share: number, sum: (element: Element) => number): Element | undefined {
  const least = sum(body) * share
  if (least <= 0) return undefined
  let smallest = body
  for (;;) {
    const all = sum(smallest)
    const inner = [...smallest.children].find(
      (child) => sum(child) >= least && !(part.has(child.localName) && sum(child) < all) && !leavesPictures(child),
    )
    if (!inner) return smallest
    smallest = inner
  }
}

/** One long paragraph is no container where the article's pictures stand beside it. */
const leavesPictures = (child: Element) =>
  paragraph.has(child.localName) && Boolean(child.parentElement?.querySelector('img')) && !child.querySelector('img')

/** schema.org's `articleBody`, unless it holds a teaser alone. */
function statedBody(body: Element, voted: Element, weights: Weights): Element | undefined {
  const marked = [...body.querySelectorAll('[itemprop~=articleBody]')]
  const stated = marked.sort((a, b) => weights.of(b).size - weights.of(a).size)[0]
  if (!stated || weights.of(stated).size < leastStated) return undefined
  return weights.of(stated).size >= weights.of(voted).prose * 0.4 ? stated : undefined
}

/** The smallest element may leave out the article's opening, which stands right before it in a parent with little else. */
function withOpening(voted: Element, {body, weights}: Page, kept: (element: Element) => number): Element {
  let best = voted
  for (let outer = voted.parentElement; outer && body.contains(outer); outer = outer.parentElement) {
    if (weights.spanOf(outer).end > weights.spanOf(voted).end) break
    const [had, has] = [weights.of(best), weights.of(outer)]
    const gain = has.size - had.size
    const isOpening = kept(outer) - kept(best) >= gain * mostOfOpening && has.linked - had.linked < gain * 0.2
    if (isOpening && has.prose > had.prose) best = outer
    else if (gain > longestLabels) break
  }
  return best
}

/** Articles in sections, lists of answers: an ancestor with far more prose, and not bought with links and labels. */
function climb(voted: Element, {body, weights}: Page): Element {
  let best = voted
  for (let outer = voted.parentElement; outer && body.contains(outer); outer = outer.parentElement) {
    const [had, has] = [weights.of(best), weights.of(outer)]
    if (had.prose > 4_000) break
    const gain = has.prose - had.prose
    const rest = has.size - has.prose - (had.size - had.prose)
    if (gain > had.prose * 1.5 && has.linked - had.linked < gain * 0.3 && rest < gain * 0.6) best = outer
  }
  return best
}

/** The vote may fall on a caption or a notice where the article is short: then the part richest in prose wins. */
function elsewhere(best: Element, page: Page): Element {
  if (page.weights.of(best).prose >= 400) return best
  const worth = page.weights.sumOf((block) =>
    isProse(block) ? block.size - 2 * block.linked : -30 - 2 * block.linked - 0.3 * block.size,
  )
  let richest = best
  for (const element of page.body.querySelectorAll('*')) if (worth(element) >= worth(richest)) richest = element
  if (best.contains(richest) && !isShortItem(page.weights.of(best))) return best
  return !richest.contains(best) && worth(richest) > Math.max(150, 2 * worth(best)) ? richest : best
}

/** A few lines among links to other articles; a long list of links is what its page is about. */
const isShortItem = ({size, linked}: Weight) => linked > size * 0.3 && size < 4_000
