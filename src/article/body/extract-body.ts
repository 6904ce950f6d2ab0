import type {Notice} from '../../errors'
import type {PageSnapshot} from '../../page/page-snapshot'
import type {SiteRule} from '../../sites/site-rule'
import type {Extent, Metadata} from '../article'
import {wordSet} from '../word-set'
import {dropUnseen} from './drop-unseen'
import {amountOf, extentOf} from './extent-of'
import {type Found, findBody} from './find-body'
import {statesThread} from './is-thread'
import {noticesOf, promisedBy} from './notices-of'
import {clearByRule, findRuledBody} from './ruled-body'
import {linkedTexts, statedText} from './stated-text'

export type ExtractedBody = {
  /** The article's element, detached or in the snapshot; ours to change. */
  readonly body: HTMLElement
  readonly extent: Extent
  readonly notices: readonly Notice[]
}

const meaningful = wordSet('p pre h1 h2 h3 h4 h5 h6 figure math')
const list = wordSet('ul ol dl')

/** Find the article's element; `undefined` where the page holds no article. The snapshot is used up. */
export function extractBody(snapshot: PageSnapshot, metadata: Metadata, rule?: SiteRule): ExtractedBody | undefined {
  const {document} = snapshot
  const page: HTMLElement | null = document.body // a script may have taken it out
  if (!page) return undefined

  const linked = linkedTexts(document)
  const promised = promisedBy(document, linked)
  const stated = statedText(linked)
  const isThread = statesThread(document, linked)
  dropUnseen(page)
  if (rule) clearByRule(document, rule)
  const found = ruled(document, rule) ?? findBody(page, {metadata, stated, isThread})
  if (!found?.body.textContent?.trim()) return undefined

  const isSaying = meaningful.has(found.body.localName) || (!found.isThread && isList(found.body))
  const body = (isSaying ? inHolder(found.body) : found.body) as HTMLElement // of an HTML document's body
  const extent = extentOf(amountOf(body), found.visible)
  return {body, extent, notices: [...(found.notices ?? []), ...noticesOf(extent.words, promised)]}
}

function ruled(document: Document, rule: SiteRule | undefined): Found | undefined {
  const body = rule && findRuledBody(document, rule)
  return body && {body, visible: amountOf(body)}
}

/** A discussion may be a list of its posts, and one item alone is none. */
function isList({localName, childElementCount}: Element): boolean {
  return list.has(localName) && childElementCount > 1
}

/** What follows changes what stands in the body and leaves the body itself, so an element that says something is put into another. */
function inHolder(element: Element): Element {
  const holder = element.ownerDocument.createElement('div')
  element.replaceWith(holder)
  holder.append(element)
  return holder
}
