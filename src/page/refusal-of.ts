import type {ErrorCode} from '../errors'
import {ownAccessors} from './own-accessors'

/** Saved pages. Pictures, XML, JSON and plain text a browser shows in a page of its own making. */
const savedPages = ['multipart/related', 'message/rfc822']

/** Why a document cannot be clipped, judged by its kind alone; `undefined` for a page of text. */
export function refusalOf(document: Document): ErrorCode | undefined {
  const read = ownAccessors(document)
  const root = read.documentElement(document)
  const kind = read.contentType(document)
  const parts = [...(root?.children ?? [])]
  if (kind === 'application/pdf' || parts.some(isPdfViewer)) return 'pdf'
  if (!root) return 'no-article'
  const isPage = kind.includes('html') || savedPages.includes(kind)
  if (root.localName !== 'html' || !isPage) return 'not-html'
  return parts.some(({localName}) => localName === 'frameset') ? 'frame-set' : undefined
}

/** A page that is a PDF and nothing besides; one among text is a part of an article. */
function isPdfViewer(part: Element): boolean {
  const only = part.localName === 'body' ? part.firstElementChild : null
  return only?.localName === 'embed' && only.matches('[type="application/pdf"]:only-child')
}
