import {ClipError} from '../errors'
import {copyPage} from './copy-page'
import {insertNoscriptImages} from './noscript-images'
import type {PageSnapshot} from './page-snapshot'
import {refusalOf} from './refusal-of'
import {resolveImages} from './resolve-images'
import {resolveLinks} from './resolve-links'

/** Copy the live page; the live page itself is never changed. Throws `ClipError` on what is no page of text, and after 10 s. */
export function takeSnapshot(page: Document, url: URL, takenAt: Date): PageSnapshot {
  return {document: wholeCopy(page, url), url, takenAt}
}

/** The document of a snapshot; `copies` is filled with each node of the page and its copy. */
export function wholeCopy(page: Document, url: URL, copies?: Map<Node, Node>): Document {
  const refusal = refusalOf(page)
  if (refusal) throw new ClipError(refusal)

  const document = copyPage(page, copies)
  insertNoscriptImages(document, page)
  resolveImages(document)
  resolveLinks(document, url)
  return document
}
