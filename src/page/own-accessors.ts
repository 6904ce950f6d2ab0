type Getter<Owner, Value> = (owner: Owner) => Value

export type OwnAccessors = {
  readonly documentElement: Getter<Document, Element | null>
  readonly contentType: Getter<Document, string>
  readonly implementation: Getter<Document, DOMImplementation>
  readonly defaultView: Getter<Document, Window | null>
  readonly parentNode: Getter<Node, ParentNode | null>
  readonly firstChild: Getter<Node, ChildNode | null>
  readonly nextSibling: Getter<Node, ChildNode | null>
  readonly localName: Getter<Element, string>
}

/**
 * The browser's own getters, taken from the prototypes. A form control named `firstChild` hides `form.firstChild`,
 * and an image named `head` hides `document.head` (WHATWG HTML, named access on forms and documents).
 */
export function ownAccessors(page: Document): OwnAccessors {
  const documentElement = getterOf<Document, Element | null>(page, 'documentElement')
  const element = documentElement(page) ?? page
  return {
    documentElement,
    contentType: getterOf(page, 'contentType'),
    implementation: getterOf(page, 'implementation'),
    defaultView: getterOf(page, 'defaultView'),
    parentNode: getterOf(page, 'parentNode'),
    firstChild: getterOf(page, 'firstChild'),
    nextSibling: getterOf(page, 'nextSibling'),
    localName: getterOf(element, 'localName'),
  }
}

/** Looked for when it is first asked: each look makes the browser build its getters, and most pages need few. */
function getterOf<Owner extends Node, Value>(sample: Node, name: string): Getter<Owner, Value> {
  let get: (() => Value) | undefined
  return (owner) => {
    get ??= findGetter<Value>(sample, name)
    return get.call(owner)
  }
}

function findGetter<Value>(sample: Node, name: string): () => Value {
  for (let proto = Object.getPrototypeOf(sample); proto; proto = Object.getPrototypeOf(proto)) {
    const get = Object.getOwnPropertyDescriptor(proto, name)?.get
    if (get) return get
  }
  // An interface this document lacks: nothing to read.
  return () => null as Value
}
