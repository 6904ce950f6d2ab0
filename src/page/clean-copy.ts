import {isHiddenByStatement} from './is-hidden-now'
import {note, noted, type Survey, type Wrong} from './survey-page'
import {divOf, type Walk, walkCopy} from './walk-copy'

const styled = 'body [style]'

/** Bring a copy made at once into the form of a walked one. `survey` is of what was copied. Asked of the root, for an image may hide a document's methods. */
export function cleanCopy(root: Element, survey: Survey, walk: Walk): void {
  const all = root.getElementsByTagName('*')
  const twinsOf = (places: readonly number[]) => places.map((at) => all[at]).filter((twin) => twin !== undefined)
  const [hidden, passed] = [twinsOf(survey.hidden), twinsOf(survey.passed)]
  const hosts = twinsOf(survey.hosts.map(({at}) => at))
  const wrong: Wrong<Element> = {
    checked: twinsOf(survey.checked),
    unread: twinsOf(survey.unread),
    named: twinsOf(survey.named),
    replaced: twinsOf(survey.replaced),
  }
  for (const element of passed.flatMap((twin) => [...twin.querySelectorAll(noted)]))
    note(element, {element, name: walk.read.localName(element)}, wrong)

  for (const twin of hidden) twin.setAttribute('hidden', '')
  for (const twin of wrong.checked) twin.setAttribute('checked', '')
  for (const twin of wrong.unread) twin.remove()
  for (const twin of wrong.named) {
    twin.removeAttribute('name')
    if (twin.localName === 'object') twin.removeAttribute('id')
  }
  for (const twin of root.querySelectorAll(styled)) if (isHiddenByStatement(twin)) twin.setAttribute('hidden', '')
  // In document order, so that no parent is a form any more.
  for (const twin of wrong.replaced)
    twin.localName === 'slot' ? twin.replaceWith(...twin.childNodes) : replace(twin, walk)
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
