import {isHiddenByStatement} from './is-hidden-now'
import {divOf, namesDocument, neverRead, type Walk} from './walk-copy'

const unread = `${[...neverRead].join()},input:not([type=checkbox])`
const unshown = 'body :is([style*=display i][style*=none i],[style*=visibility i][style*=hidden i])'
const named = `${[...namesDocument, 'input'].map((name) => `${name}[name]`).join()},object[id]`

/** Bring a copy made at once into the form of a walked one. Asked of the root, for an image may hide a document's methods. */
export function cleanCopy(root: Element, walk: Walk): void {
  for (const element of root.querySelectorAll(unread)) element.remove()
  for (const slot of root.querySelectorAll('slot')) slot.replaceWith(...slot.childNodes)
  for (const element of root.querySelectorAll(unshown))
    if (isHiddenByStatement(element)) element.setAttribute('hidden', '')
  for (const element of root.querySelectorAll(named)) {
    element.removeAttribute('name')
    if (element.localName === 'object') element.removeAttribute('id')
  }
  // In document order, so that no parent is a form any more.
  for (const form of root.querySelectorAll('form')) replace(form, walk)
}

function replace(form: Element, walk: Walk): void {
  const {read} = walk
  const div = divOf(form, walk)
  for (let child = read.firstChild(form); child; child = read.firstChild(form)) div.appendChild(child)
  read.parentNode(form)?.replaceChild(div, form)
}
