import {ClipError} from '../errors'
import type {PageSnapshot} from './page-snapshot'
import {placeInText} from './place-in-text'
import {selectedBody} from './selected-body'
import {selectedLeaves, selectedRanges} from './selected-ranges'
import {wholeCopy} from './take-snapshot'
import {textDirective} from './text-directive'

/** A snapshot with what is selected in the page: the user's selection, or the ranges given. Throws `no-selection` where that is nothing. */
export function takeSelection(page: Document, url: URL, ranges = selectedRanges(page)): PageSnapshot {
  const copies = new Map<Node, Node>()
  const document = wholeCopy(page, url, copies)
  const leaves = selectedLeaves(ranges, copies, page.defaultView)
  const body = selectedBody(leaves)
  if (!body) throw new ClipError('no-selection')

  const place = placeInText(document.body, leaves)
  const directive = place && textDirective(place)
  return {document, url, takenAt: new Date(), selection: {body, ...(directive && {textDirective: directive})}}
}
