import {ClipError} from '../errors'
import {isHiddenNow} from './is-hidden-now'
import {type OwnAccessors, ownAccessors} from './own-accessors'
import {shownChildrenOf} from './shown-children-of'

/** Deeper than any page written by people; below it wrappers are dropped and their text moves up. */
const deepest = 200
const longestMs = 10_000

const neverRead = new Set(['style', 'svg', 'template', 'canvas', 'select', 'datalist', 'textarea', 'progress', 'meter'])
/** Their `name` would hide properties of the copy's document. */
const namesDocument = new Set(['img', 'iframe', 'embed', 'object'])

type Pending = {readonly node: Node; readonly into: Node; readonly depth: number; readonly hidden: boolean}
type Walk = {
  readonly read: OwnAccessors
  readonly copy: Document
  readonly view: Window | null
  readonly pending: Pending[]
  readonly copies: Map<Node, Node> | undefined
}

/**
 * A copy in a document of its own, where nothing loads, no script runs and no custom element wakes. Shadow trees stand
 * in place of their hosts' children, what the page hides bears `hidden`, a form is a `div` with the role `form`.
 * `copies` is filled with each node of the page and its copy, in order.
 */
export function copyPage(page: Document, copies?: Map<Node, Node>): Document {
  const read = ownAccessors(page)
  const copy = read.implementation(page).createHTMLDocument('')
  const root = read.documentElement(page)
  const walk: Walk = {read, copy, view: read.defaultView(page), pending: [], copies}
  copy.documentElement.remove()
  if (root) walk.pending.push({node: root, into: copy, depth: 0, hidden: false})

  const until = Date.now() + longestMs
  for (let count = 1, next = walk.pending.pop(); next; next = walk.pending.pop(), count++) {
    if (count % 4096 === 0 && Date.now() > until) throw new ClipError('timed-out', 'the page is too large to copy')
    if (next.node.nodeType === 1) copyElement(next, walk)
    else if (next.node.nodeType === 3) copyText(next, walk)
  }
  return copy
}

function copyText({node, into}: Pending, {copy, copies}: Walk): void {
  const text = into.appendChild(copy.importNode(node, false))
  copies?.set(node, text)
}

function copyElement({node, into, depth, hidden}: Pending, walk: Walk): void {
  const {read, view, pending, copies} = walk
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
function shellOf(source: Element, name: string, {read, copy}: Walk): Element {
  if (name === 'form') return divOf(source, {read, copy})

  const shell = copy.importNode(source, false)
  if (namesDocument.has(name) || name === 'input') shell.removeAttribute('name')
  if (name === 'input' && (source as HTMLInputElement).checked) shell.setAttribute('checked', '')
  if (name === 'object') shell.removeAttribute('id')
  return shell
}

function divOf(form: Element, {read, copy}: Pick<Walk, 'read' | 'copy'>): Element {
  const div = copy.createElement('div')
  for (const attribute of read.attributes(form)) div.setAttributeNode(copy.importNode(attribute, false))
  div.setAttribute('role', 'form')
  return div
}
