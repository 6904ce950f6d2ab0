import {Readability} from '@mozilla/readability'
import type {Notice} from '../../errors'
import type {PageSnapshot} from '../../page/page-snapshot'
import type {SiteRule} from '../../sites/site-rule'
import type {Extent, Metadata} from '../article'

export type ExtractedBody = {
  /** The article's element, detached or in the snapshot; ours to change. */
  readonly body: HTMLElement
  readonly extent: Extent
  readonly notices: readonly Notice[]
}

/** Find the article's element; `undefined` where the page holds no article. The snapshot is used up. */
export function extractBody(snapshot: PageSnapshot, _metadata: Metadata, _rule?: SiteRule): ExtractedBody | undefined {
  const found = new Readability<HTMLElement>(snapshot.document, {
    serializer: (node) => node as HTMLElement,
    classesToPreserve: [],
    keepClasses: true,
  }).parse()
  if (!found?.content) return undefined
  const words = (found.textContent ?? '').split(/\s+/).length
  return {body: found.content, extent: {words, wordsVisible: words, images: 0, imagesVisible: 0}, notices: []}
}
