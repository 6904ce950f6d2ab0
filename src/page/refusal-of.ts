import type {ErrorCode} from '../errors'
import {ownAccessors} from './own-accessors'

/** Why a document cannot be clipped, judged by its kind alone; `undefined` for a page of text. */
export function refusalOf(page: Document): ErrorCode | undefined {
  const read = ownAccessors(page)
  const root = read.documentElement(page)
  if (read.contentType(page) === 'application/pdf' || root?.querySelector('embed[type="application/pdf"]')) return 'pdf'
  if (root?.localName !== 'html') return root ? 'not-html' : 'no-article'
  // A browser shows a picture or bare XML in a page of its own making.
  if (/^(?:image|video|audio)\/|^(?:text|application)\/(?:(?!xhtml)\w+\+)?xml$/.test(read.contentType(page)))
    return 'not-html'
  if (root.querySelector(':scope > frameset')) return 'frame-set'
  return undefined
}
