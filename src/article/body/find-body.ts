import type {Notice} from '../../errors'
import type {Metadata} from '../article'
import {lettersOf} from '../letters'
import {askReadability} from './ask-readability'
import {chooseContainer, proseContainer, unvotedContainer} from './choose-container'
import {cleanVote} from './clean-vote'
import {dropForeign} from './drop-foreign'
import {type Amount, amountOf, mainArea} from './extent-of'
import {findLead} from './find-lead'
import {firstEntry} from './first-entry'
import {holdsPosts} from './is-thread'
import {picturesBeside} from './pictures-beside'
import {plainVote} from './plain-vote'
import {isProse, type TextBlock} from './text-blocks'
import {trim} from './trim'
import {type Weight, type Weights, weigh} from './weigh'

const navigation = 'nav,[role=navigation]'

/** The article's element, and what stood around it in the page's main area before the last cleaning. */
export type Found = {
  readonly body: Element
  readonly visible: Amount
  readonly notices?: readonly Notice[]
  /** Whether it is what several people wrote. */
  readonly isThread?: true
}

/** What the page says of its article elsewhere. */
export type Said = {readonly metadata: Metadata; readonly stated: string; readonly isThread: boolean}

/** The article's element, or the discussion's. `page` holds what is shown and is used up. */
export function findBody(page: Element, said: Said): Found | undefined {
  const weights = weigh(page)
  return said.isThread || holdsPosts(page, weights) ? findThread(page, weights) : findArticle(page, weights, said)
}

/** The article among everything else. */
function findArticle(page: Element, all: Weights, said: Said): Found | undefined {
  const {metadata, stated} = said
  const weights = dropForeign(page, all, new Set(['poster']))
  const vote = plainVote(weights.blocks) ?? cleanVote(page, weights) ?? readabilityVote(page)
  const container = vote ? chooseContainer({body: page, weights, isKept: vote}) : unvotedContainer(page, weights)
  if (!container || isMenu(container, weights)) return undefined
  if (isHeadline(container, metadata)) {
    const {take, rest} = weights.pruning()
    take(container)
    return findArticle(page, rest(), said)
  }

  const visible = amountOf(mainArea(container))
  const entry = firstEntry(container, weights)
  const body = entry ?? container
  const lead = findLead(body, weights, metadata)
  const {before, after} = picturesBeside(body, weights)
  trim(body, {weights, isKept: vote ?? isText(weights.of(page)), stated})
  if (lead) body.prepend(lead)
  body.prepend(...before)
  body.append(...after)
  return {body, visible, ...(entry && {notices: [{code: 'several-entries'}]})}
}

/** The title may be longer than all the rest: alone it is no article. */
function isHeadline(container: Element, {title}: Metadata): boolean {
  return /^h\d$/.test(container.localName) && lettersOf(container.textContent ?? '') === lettersOf(title)
}

/** A discussion: every post, the first and the answers. */
function findThread(page: Element, all: Weights): Found | undefined {
  const weights = dropForeign(page, all, new Set(['comments', 'author']))
  const body = proseContainer(page, weights)
  if (!body) return undefined

  const visible = amountOf(mainArea(body))
  trim(body, {weights, isKept: isProse, stated: ''})
  return {body, visible, isThread: true}
}

/** `undefined` where Readability finds nothing. */
function readabilityVote(page: Element): ((block: TextBlock) => boolean) | undefined {
  const kept = askReadability(page)
  return kept.size > 0 ? ({nodes}) => nodes.some((node) => holdsAny(node, kept)) : undefined
}

/** Without a sentence, what stands in navigation is the way to articles; a list of links elsewhere may be one. */
const isMenu = (container: Element, {of}: Weights) =>
  of(container).prose === 0 &&
  (container.closest(navigation) !== null ||
    [...container.querySelectorAll(navigation)].some((part) => of(part).size > of(container).size / 2))

/** Where nothing was voted for. A short page may hold no prose at all. */
const isText = ({prose}: Weight) => (prose > 0 ? isProse : ({size, linked}: TextBlock) => linked < size * 0.4)

function holdsAny(node: Node, kept: ReadonlySet<Node>): boolean {
  if (node.nodeType === 3) return kept.has(node)
  for (let child = node.firstChild; child; child = child.nextSibling) if (holdsAny(child, kept)) return true
  return false
}
