import {ClipError} from '../errors'
import {isHiddenByStyle} from './is-hidden-now'
import type {OwnAccessors} from './own-accessors'
import {framed, shadowOf, shownChildrenOf} from './shown-children-of'
import {deepest, longestMs, namesDocument, neverRead, type Walk} from './walk-copy'

/** Elements that a copy made at once has wrong. */
export type Wrong<Item> = {
  readonly checked: Item[]
  /** Never read. */
  readonly unread: Item[]
  /** Whose `name` may hide properties of a document. */
  readonly named: Item[]
  /** Slots and forms, which others stand for. */
  readonly replaced: Item[]
}

/** By the numbers of the elements below the root in document order. */
export type Survey = Wrong<number> & {
  readonly hidden: number[]
  /** Those whose parts were not looked at; without what is never read, which goes whole. */
  readonly passed: number[]
  /** Shadow hosts, and frames that are a part of the page, with what a reader sees in them. */
  readonly hosts: {readonly at: number; readonly shown: readonly Node[]}[]
}

/** Nothing to see in them; the text of scripts is read for facts. */
const unasked = new Set('head script style link meta template noscript svg br wbr source param col'.split(' '))
const ofNote = [...neverRead, ...namesDocument, 'input', 'slot', 'form']
export const noted = ofNote.join(',')
/** All others are only asked whether they are shown and what is in their shadow. */
const special = new Set([...unasked, ...ofNote, 'iframe'])
/**
 * Nearly a third of a page's elements stand in these. What is hidden in navigation is navigation as well, but an article may
 * have a footer of its own.
 */
const passable = new Set(['head', 'nav', 'footer', ...neverRead])
const main = 'article,main,[role=main]'
/** What has more in it may hold what is too deep. */
const most = 1000
const elementsAlone = 1

/** Look at every element of the live page once; `undefined` for one so deep that browsers copy it in quadratic time. */
export function surveyPage(root: Element, {read, view, copy}: Walk): Survey | undefined {
  const survey: Survey = {hidden: [], passed: [], checked: [], unread: [], named: [], replaced: [], hosts: []}
  const until = Date.now() + longestMs
  let lookAt = 4096 // at the clock; numbers are leapt over
  // Up to which number it is known already what is shown, and up to which no element can be too deep.
  let [settledTo, shallowTo] = [view && typeof root.checkVisibility === 'function' ? 0 : Number.POSITIVE_INFINITY, 0]
  // Of the copy, for an image may hide a document's methods. It passes by what a form's controls hide.
  const walker = copy.createTreeWalker(root, elementsAlone)
  for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode(), at++) {
    const element = node as Element // it shows nothing else
    // Only a form's properties may be hidden, by its controls: all others are asked straight, several times as fast.
    const own = element.localName
    const name = typeof own === 'string' ? own : read.localName(element)
    if (at >= lookAt) {
      if (Date.now() > until) throw new ClipError('timed-out', 'the page is too large to copy')
      lookAt = at + 4096
    }
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
    if (isSpecial) note(at, {element, name}, survey)
    if (isSpecial || name.includes('-') ? isHost(element, name) : element.shadowRoot !== null)
      survey.hosts.push({at, shown: shownChildrenOf(element, name, read)})
    if (passable.has(name)) at += pass(at, walker, survey)
  }
  return survey
}

/** How many elements stand in what is passed by; the walker goes to the last of them. */
function pass(at: number, walker: TreeWalker, survey: Survey): number {
  const element = walker.currentNode as Element // it shows elements alone
  const inside = element.getElementsByTagName('*')
  const last = inside[inside.length - 1]
  if (!last || inside.length > most || (element.localName === 'footer' && element.closest(main))) return 0
  // What stands in what is never read goes with it.
  if (!neverRead.has(element.localName)) survey.passed.push(at)
  walker.currentNode = last
  return inside.length
}

type Named = {readonly element: Element; readonly name: string}

/** `item` is what an element is noted as. */
export function note<Item>(item: Item, {element, name}: Named, lists: Wrong<Item>): void {
  if (name === 'input') {
    if (element.getAttribute('type') !== 'checkbox') lists.unread.push(item)
    else if ((element as HTMLInputElement).checked) lists.checked.push(item)
  } else if (name === 'slot' || name === 'form') lists.replaced.push(item)
  else if (neverRead.has(name)) lists.unread.push(item)
  if (name === 'input' || namesDocument.has(name)) lists.named.push(item)
}

/** Whether others stand in place of an element's children. */
const isHost = (element: Element, name: string) =>
  name === 'iframe' ? framed(element as HTMLIFrameElement).length > 0 : shadowOf(element, name) !== null

function depthBelow(root: Element, element: Element, {parentNode}: OwnAccessors): number {
  let depth = 1
  for (let around = parentNode(element); around && around !== root; around = parentNode(around)) depth++
  return depth
}
