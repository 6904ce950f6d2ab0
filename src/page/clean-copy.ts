import {isHiddenByStatement} from './is-hidden-now'
import type {Survey} from './survey-page'
import {divOf, type Walk, walkCopy} from './walk-copy'

const unshown = 'body [style*=none i],body [style*=hidden i]'

/** Bring a copy made at once into the form of a walked one. `survey` is of what was copied. Asked of the root, for an image may hide a document's methods. */
export function cleanCopy(root: Element, survey: Survey, walk: Walk): void {
  const all = root.getElementsByTagName('*')
  const twinsOf = (places: readonly number[]) => places.map((at) => all[at]).filter((twin) => twin !== undefined)
  const [hidden, checked, unread] = [twinsOf(survey.hidden), twinsOf(survey.checked), twinsOf(survey.unread)]
  const [named, replaced, hosts] = [
    twinsOf(survey.named),
    twinsOf(survey.replaced),
    twinsOf(survey.hosts.map(({at}) => at)),
  ]

  for (const twin of hidden) twin.setAttribute('hidden', '')
  for (const twin of checked) twin.setAttribute('checked', '')
  for (const twin of unread) twin.remove()
  for (const twin of named) {
    twin.removeAttribute('name')
    if (twin.localName === 'object') twin.removeAttribute('id')
  }
  for (const twin of root.querySelectorAll(unshown)) if (isHiddenByStatement(twin)) twin.setAttribute('hidden', '')
  // In document order, so that no parent is a form any more.
  for (const twin of replaced) twin.localName === 'slot' ? twin.replaceWith(...twin.childNodes) : replace(twin, walk)
  for (const [number, twin] of hosts.entries()) {
    twin.replaceChildren()
    walkCopy(survey.hosts[number]?.shown ?? [], twin, walk)
  }
}

function replace(form: Element, walk: Walk): void {
  const {read} = walk
  const div = divOf(form, walk)
  for (let child = read.firstChild(form); child; child = read.firstChild(form)) div.appendChild(child)
  read.parentNode(form)?.replaceChild(div, form)
}
