/** An element of the body's own document. */
export function newElement(near: Node, name: string): HTMLElement {
  // Only a document itself has no owner, and no pass holds one.
  return (near.ownerDocument as Document).createElement(name)
}

/** The element's children take its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode
  while (element.firstChild) parent?.insertBefore(element.firstChild, element)
  element.remove()
}

/** The same children under another name. Attributes stay behind. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = newElement(element, name)
  while (element.firstChild) renamed.appendChild(element.firstChild)
  element.replaceWith(renamed)
  return renamed
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3
}
