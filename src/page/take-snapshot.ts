import type {PageSnapshot} from './page-snapshot'

/** Copy the live page; the live page itself is never changed. */
export function takeSnapshot(page: Document, url: URL, takenAt: Date): PageSnapshot {
  return {document: page.cloneNode(true) as Document, url, takenAt}
}
