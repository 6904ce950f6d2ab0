import type {Metadata} from '../article'
import {askReadability} from './ask-readability'
import {chooseContainer, threadContainer} from './choose-container'
import {dropForeign} from './drop-foreign'
import {type Amount, amountOf, mainArea} from './extent-of'
import {findLead} from './find-lead'
import {isProse, type TextBlock} from './text-blocks'
import {trim} from './trim'
import {weigh} from './weigh'

/** The article's element, and what stood around it in the page's main area before the last cleaning. */
export type Found = {readonly body: Element; readonly visible: Amount}

/** The article among everything else. `page` holds what is shown and is used up. */
export function findArticle(page: Element, metadata: Metadata): Found | undefined {
  dropForeign(page, new Set(['poster']))
  const kept = askReadability(page, metadata.title)
  const weights = weigh(page)
  const isKept = (block: TextBlock) => block.nodes.some((node) => holdsAny(node, kept))
  const body = chooseContainer({body: page, weights, isKept})
  if (!body) return undefined

  const visible = amountOf(mainArea(body))
  const lead = findLead(body, weights, metadata)
  trim(body, {weights, isKept})
  if (lead) body.prepend(lead)
  return {body, visible}
}

/** A discussion: every post, the first and the answers. */
export function findThread(page: Element): Found | undefined {
  dropForeign(page, new Set(['comments', 'author']))
  const weights = weigh(page)
  const body = threadContainer(page, weights)
  if (!body) return undefined

  const visible = amountOf(mainArea(body))
  trim(body, {weights, isKept: isProse})
  return {body, visible}
}

function holdsAny(node: Node, kept: ReadonlySet<Node>): boolean {
  if (node.nodeType === 3) return kept.has(node) && Boolean(node.textContent?.trim())
  for (let child = node.firstChild; child; child = child.nextSibling) if (holdsAny(child, kept)) return true
  return false
}
