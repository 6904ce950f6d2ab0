import {ClipError} from '../errors'
import {isHiddenByStyle} from './is-hidden-now'
import type {OwnAccessors} from './own-accessors'
import {framed, shadowOf, shownChildrenOf} from './shown-children-of'
import {deepest, longestMs, type Walk} from './walk-copy'

/** What a copy made at once has wrong, by the numbers of the elements below the root in document order. */
export type Survey = {
  readonly hidden: readonly number[]
  readonly checked: readonly number[]
  /** Shadow hosts, and frames that are a part of the page, with what a reader sees in them. */
  readonly hosts: readonly Host[]
}
type Host = {readonly at: number; readonly shown: readonly Node[]}

type Round = {
  readonly read: OwnAccessors
  /** Absent where there is no layout to ask. */
  readonly view: Window | undefined
  readonly until: number
  readonly hidden: number[]
  readonly checked: number[]
  readonly hosts: Host[]
  count: number
}

/** Nothing to see in them; the text of scripts is read for facts. */
const unasked = new Set('head script style link meta template noscript svg br wbr source param col'.split(' '))

/** Look at every element of the live page once; `undefined` for one so deep that browsers copy it in quadratic time. */
export function surveyPage(root: Element, {read, view}: Walk): Survey | undefined {
  const canAsk = view && typeof root.checkVisibility === 'function'
  const round: Round = {
    read,
    view: canAsk ? view : undefined,
    until: Date.now() + longestMs,
    hidden: [],
    checked: [],
    hosts: [],
    count: 0,
  }
  return visit(root, {name: read.localName(root), depth: 0, isSettled: !canAsk}, round) ? round : undefined
}

/** `isSettled`: whether what stands there is shown is known already. */
type Place = {readonly name: string; readonly depth: number; readonly isSettled: boolean}

function visit(parent: Element, place: Place, round: Round): boolean {
  const {depth, isSettled} = place
  if (depth > deepest) return false
  const {read, view, hidden} = round
  let child = place.name === 'form' ? read.firstElementChild(parent) : parent.firstElementChild
  while (child) {
    const at = round.count++
    if (at % 4096 === 4095 && Date.now() > round.until)
      throw new ClipError('timed-out', 'the page is too large to copy')
    const name = nameOf(child, read)
    const isUnshown = !isSettled && view && depth > 0 && isAsked(name) && isHiddenByStyle(child, view)
    if (isUnshown) hidden.push(at)
    lookAt(child, name, {at, round})
    const isKnown = isSettled || isUnshown === true || unasked.has(name)
    if (!visit(child, {name, depth: depth + 1, isSettled: isKnown}, round)) return false
    child = name === 'form' ? read.nextElementSibling(child) : child.nextElementSibling
  }
  return true
}

/** Only a form's properties may be hidden, by its controls: all others are asked straight, which is several times as fast. */
function nameOf(element: Element, read: OwnAccessors): string {
  const {localName} = element
  return typeof localName === 'string' ? localName : read.localName(element)
}

/** A form's own methods may be hidden by its controls; what it holds is asked for itself. */
const isAsked = (name: string) => name !== 'form' && !unasked.has(name)

function lookAt(element: Element, name: string, {at, round}: {at: number; round: Round}): void {
  if (name === 'input') {
    if ((element as HTMLInputElement).checked) round.checked.push(at)
    return
  }
  const isHost =
    name === 'iframe' ? framed(element as HTMLIFrameElement).length > 0 : shadowOf(element, name, round.read)
  if (isHost) round.hosts.push({at, shown: shownChildrenOf(element, name, round.read)})
}
