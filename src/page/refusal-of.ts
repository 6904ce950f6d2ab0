import type {ErrorCode} from '../errors'
import {ownAccessors} from './own-accessors'

/** HTML, XHTML, and saved pages. Pictures, XML, JSON and plain text a browser shows in a page of its own making. */
const page = /html|^multipart\/related$|^message\/rfc822$/
/** A page that is a PDF and nothing besides; one among text is a part of an article. */
const pdfViewer = ':scope > body > embed[type="application/pdf"]:only-child'

/** Why a document cannot be clipped, judged by its kind alone; `undefined` for a page of text. */
export function refusalOf(document: Document): ErrorCode | undefined {
  const read = ownAccessors(document)
  const root = read.documentElement(document)
  const kind = read.contentType(document)
  if (kind === 'application/pdf' || root?.querySelector(pdfViewer)) return 'pdf'
  if (!root) return 'no-article'
  if (root.localName !== 'html' || !page.test(kind)) return 'not-html'
  if (root.querySelector(':scope > frameset')) return 'frame-set'
  return undefined
}
