import type {OwnAccessors} from './own-accessors'

/** A same-origin frame with this much text is part of the page (blogs that keep each post in one), not an advertisement. */
const frameTextLength = 1_000

/** The nodes a reader sees inside an element: the shadow tree for a host, what is slotted for a slot, a frame's own page. */
export function shownChildrenOf(element: Element, name: string, read: OwnAccessors): readonly Node[] {
  if (name === 'slot') return slotted(element, read)
  if (name === 'iframe') return framed(element as HTMLIFrameElement)
  const shadow = shadowOf(element, name)
  return listOf(shadow ?? element, read)
}

function listOf(parent: Node, read: OwnAccessors): readonly Node[] {
  const list: Node[] = []
  for (let child = read.firstChild(parent); child; child = read.nextSibling(child)) list.push(child)
  return list
}

function slotted(slot: Element, read: OwnAccessors): readonly Node[] {
  const assigned = (slot as HTMLSlotElement).assignedNodes?.() ?? []
  return assigned.length ? assigned : listOf(slot, read)
}

/** What a frame that is a part of the page shows. */
export function framed(frame: HTMLIFrameElement): readonly Node[] {
  try {
    const body = frame.contentDocument?.body
    return body && (body.textContent ?? '').length > frameTextLength ? [...body.childNodes] : []
  } catch {
    return [] // another origin's
  }
}

type Reveal = (element: Element) => ShadowRoot | null
/** Content scripts alone may look into closed roots: `chrome.dom` in both browsers. */
const extension = globalThis as {readonly chrome?: {readonly dom?: {readonly openOrClosedShadowRoot?: Reveal}}}

/** An element's shadow tree, a closed one too where an extension may look. A form has none, and its controls may hide the property. */
export function shadowOf(element: Element, name: string): ShadowRoot | null {
  const open = name === 'form' ? null : element.shadowRoot
  if (open || !name.includes('-')) return open
  try {
    return extension.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null
  } catch {
    return null // the call refuses elements that are no HTMLElement
  }
}
