import {cleanCopy} from './clean-copy'
import {ownAccessors} from './own-accessors'
import {type Survey, surveyPage} from './survey-page'
import {type Walk, walkCopy} from './walk-copy'

/**
 * A copy in a document of its own, where nothing loads, no script runs and no custom element wakes. Shadow trees stand
 * in place of their hosts' children, what the page hides bears `hidden`, a form is a `div` with the role `form`.
 * `copies` is filled with each node of the page and its copy, in order.
 */
export function copyPage(page: Document, copies?: Map<Node, Node>): Document {
  const read = ownAccessors(page)
  const copy = read.implementation(page).createHTMLDocument('')
  const walk: Walk = {read, copy, view: read.defaultView(page), copies}
  const root = read.documentElement(page)
  copy.documentElement.remove()
  if (!root) return copy

  const survey = copies ? undefined : surveyPage(root, walk)
  if (!survey) walkCopy([root], copy, walk)
  else copyAtOnce(root, survey, walk)
  return copy
}

/** What the browser does in one stroke takes a tenth of a walk; then what stands for itself alone is put right. */
function copyAtOnce(root: Element, survey: Survey, walk: Walk): void {
  const whole = walk.copy.importNode(root, true)
  cleanCopy(whole, survey, walk)
  walk.copy.appendChild(whole)
}
