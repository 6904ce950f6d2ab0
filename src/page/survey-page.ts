import {ClipError} from '../errors'
import {isHiddenByStyle} from './is-hidden-now'
import type {OwnAccessors} from './own-accessors'
import {framed, shadowOf, shownChildrenOf} from './shown-children-of'
import {deepest, longestMs, namesDocument, neverRead, type Walk} from './walk-copy'

/** What a copy made at once has wrong, by the numbers of the elements below the root in document order. */
export type Survey = {
  readonly hidden: readonly number[]
  readonly checked: readonly number[]
  /** Of those that are never read. */
  readonly unread: readonly number[]
  /** Of those whose `name` may hide properties of a document. */
  readonly named: readonly number[]
  /** Of slots and forms, which others stand for. */
  readonly replaced: readonly number[]
  /** Shadow hosts, and frames that are a part of the page, with what a reader sees in them. */
  readonly hosts: readonly Host[]
}
type Host = {readonly at: number; readonly shown: readonly Node[]}
type Growing = {readonly [List in keyof Survey]: Survey[List][number][]}

/** Nothing to see in them; the text of scripts is read for facts. */
const unasked = new Set('head script style link meta template noscript svg br wbr source param col'.split(' '))
/** All others are only asked whether they are shown and what is in their shadow. */
const special = new Set([...unasked, ...neverRead, ...namesDocument, 'input', 'slot', 'form', 'iframe'])
const elementsAlone = 1

/** Look at every element of the live page once; `undefined` for one so deep that browsers copy it in quadratic time. */
export function surveyPage(root: Element, {read, view, copy}: Walk): Survey | undefined {
  const survey: Growing = {hidden: [], checked: [], unread: [], named: [], replaced: [], hosts: []}
  const until = Date.now() + longestMs
  // Up to which number it is known already what is shown, and up to which no element can be too deep.
  let [settledTo, shallowTo] = [view && typeof root.checkVisibility === 'function' ? 0 : Number.POSITIVE_INFINITY, 0]
  // Of the copy, for an image may hide a document's methods. It passes by what a form's controls hide.
  const walker = copy.createTreeWalker(root, elementsAlone)
  for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode(), at++) {
    const element = node as Element // it shows nothing else
    // Only a form's properties may be hidden, by its controls: all others are asked straight, several times as fast.
    const own = element.localName
    const name = typeof own === 'string' ? own : read.localName(element)
    if (at % 4096 === 4095 && Date.now() > until) throw new ClipError('timed-out', 'the page is too large to copy')
    if (at >= shallowTo) {
      const depth = depthBelow(root, element, read)
      if (depth > deepest) return undefined
      shallowTo = at + deepest + 1 - depth // each is one deeper than the one before at most
    }
    const isSpecial = special.has(name)
    if (at >= settledTo && view) {
      const isUnasked = isSpecial && unasked.has(name)
      // A form's own methods may be hidden by its controls; what it holds is asked for itself, as the root's parts are not.
      const isAsked = !isUnasked && name !== 'form'
      const isUnshown =
        isAsked && !element.checkVisibility() && isHiddenByStyle(element, view) && element.parentNode !== root
      if (isUnshown) survey.hidden.push(at)
      if (isUnshown || isUnasked) settledTo = at + 1 + element.getElementsByTagName('*').length
    }
    if (isSpecial) note({element, name, at}, survey)
    if (isSpecial || name.includes('-') ? isHost(element, name) : element.shadowRoot !== null)
      survey.hosts.push({at, shown: shownChildrenOf(element, name, read)})
  }
  return survey
}

type Place = {readonly element: Element; readonly name: string; readonly at: number}

function note({element, name, at}: Place, {checked, unread, named, replaced}: Growing): void {
  if (name === 'input') {
    if (element.getAttribute('type') !== 'checkbox') unread.push(at)
    else if ((element as HTMLInputElement).checked) checked.push(at)
  } else if (name === 'slot' || name === 'form') replaced.push(at)
  else if (neverRead.has(name)) unread.push(at)
  if (name === 'input' || namesDocument.has(name)) named.push(at)
}

/** Whether others stand in place of an element's children. */
const isHost = (element: Element, name: string) =>
  name === 'iframe' ? framed(element as HTMLIFrameElement).length > 0 : shadowOf(element, name) !== null

function depthBelow(root: Element, element: Element, {parentNode}: OwnAccessors): number {
  let depth = 1
  for (let around = parentNode(element); around && around !== root; around = parentNode(around)) depth++
  return depth
}
