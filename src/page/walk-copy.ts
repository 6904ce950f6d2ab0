import {ClipError} from '../errors'
import {isHiddenNow} from './is-hidden-now'
import type {OwnAccessors} from './own-accessors'
import {shownChildrenOf} from './shown-children-of'

/** Deeper than any page written by people; below it wrappers are dropped and their text moves up. */
export const deepest = 200
export const longestMs = 10_000

export const neverRead = new Set('style svg template canvas select datalist textarea progress meter'.split(' '))
/** Their `name` would hide properties of the copy's document. */
export const namesDocument = new Set(['img', 'iframe', 'embed', 'object'])

export type Walk = {
  readonly read: OwnAccessors
  readonly copy: Document
  readonly view: Window | null
  /** Filled with each node of the page and its copy, where that is asked for. */
  readonly copies: Map<Node, Node> | undefined
}

type Pending = {readonly node: Node; readonly into: Node; readonly depth: number; readonly hidden: boolean}

/** Copy nodes one by one as they are shown: shadow trees, and pages too deep to be copied at once. */
export function walkCopy(nodes: readonly Node[], into: Node, walk: Walk): void {
  const depth = into.nodeType === 9 ? 0 : 2 // below the body what is hidden counts
  const pending: Pending[] = [...nodes].reverse().map((node) => ({node, into, depth, hidden: false}))
  const until = Date.now() + longestMs
  for (let count = 1, next = pending.pop(); next; next = pending.pop(), count++) {
    if (count % 4096 === 0 && Date.now() > until) throw new ClipError('timed-out', 'the page is too large to copy')
    if (next.node.nodeType === 1) copyElement(next, pending, walk)
    else if (next.node.nodeType === 3) copyText(next, walk)
  }
}

function copyText({node, into}: Pending, {copy, copies}: Walk): void {
  const text = into.appendChild(copy.importNode(node, false))
  copies?.set(node, text)
}

function copyElement({node, into, depth, hidden}: Pending, pending: Pending[], walk: Walk): void {
  const {read, view, copies} = walk
  const source = node as Element // nodeType 1
  const name = read.localName(source)
  if (neverRead.has(name) || (name === 'input' && source.getAttribute('type') !== 'checkbox')) return

  // A form's own methods may be hidden by its controls; what it holds is asked for itself.
  const nowHidden = hidden || (depth > 1 && name !== 'form' && isHiddenNow(source, view))
  const children = shownChildrenOf(source, name, read)
  const isWrapper = name === 'slot' || depth > deepest
  const target = isWrapper ? into : into.appendChild(shellOf(source, name, walk))
  if (!isWrapper) copies?.set(node, target)
  if (nowHidden && !hidden && !isWrapper) (target as Element).setAttribute('hidden', '')

  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at]
    if (child) pending.push({node: child, into: target, depth: depth + 1, hidden: nowHidden})
  }
}

/** The element alone, without children. */
function shellOf(source: Element, name: string, walk: Walk): Element {
  if (name === 'form') return divOf(source, walk)

  const shell = walk.copy.importNode(source, false)
  if (namesDocument.has(name) || name === 'input') shell.removeAttribute('name')
  if (name === 'input' && (source as HTMLInputElement).checked) shell.setAttribute('checked', '')
  if (name === 'object') shell.removeAttribute('id')
  return shell
}

/** A form as a division that says so: a form's own methods may be hidden by its controls. */
export function divOf(form: Element, {copy}: Walk): Element {
  const div = copy.createElement('div')
  for (const name of div.getAttributeNames.call(form)) {
    // Of the others no name may be set, and none says anything.
    if (/^[a-z][\w-]*$/.test(name)) div.setAttribute(name, div.getAttribute.call(form, name) ?? '')
  }
  div.setAttribute('role', 'form')
  return div
}
