import {Readability} from '@mozilla/readability'
import type {Notice} from '../../errors'
import type {PageSnapshot} from '../../page/page-snapshot'
import type {SiteRule} from '../../sites/site-rule'
import type {Extent, Metadata} from '../article'
import {clearByRule, findRuledBody} from './ruled-body'

export type ExtractedBody = {
  /** The article's element, detached or in the snapshot; ours to change. */
  readonly body: HTMLElement
  readonly extent: Extent
  readonly notices: readonly Notice[]
}

/** Find the article's element; `undefined` where the page holds no article. The snapshot is used up. */
export function extractBody(snapshot: PageSnapshot, _metadata: Metadata, rule?: SiteRule): ExtractedBody | undefined {
  if (rule) clearByRule(snapshot.document, rule)
  const body = (rule && findRuledBody(snapshot.document, rule)) ?? findByReadability(snapshot.document)
  if (!body) return undefined
  const words = (body.textContent ?? '').split(/\s+/).length
  return {body, extent: {words, wordsVisible: words, images: 0, imagesVisible: 0}, notices: []}
}

function findByReadability(document: Document): HTMLElement | undefined {
  const serializer = (node: Node) => node as HTMLElement // it gives the article's element
  return (
    new Readability<HTMLElement>(document, {serializer, classesToPreserve: [], keepClasses: true}).parse()?.content ??
    undefined
  )
}
