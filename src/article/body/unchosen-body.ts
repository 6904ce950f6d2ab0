import type {PageSnapshot} from '../../page/page-snapshot'
import {dropUnseen} from './drop-unseen'
import {amountOf, extentOf} from './extent-of'
import type {ExtractedBody} from './extract-body'

/** What surrounds the text on every page of a site. */
const around = 'nav,[role=navigation],[role=banner],[role=contentinfo],[role=menu],[role=menubar]'
const main = 'main,[role=main]'
/** A `main` with less of the page's text is not where the page is. */
const mostOfPage = 0.5

/** All a page has to read, without choosing: its main area, less what is never read. The snapshot is used up. */
export function wholePage({document}: PageSnapshot): ExtractedBody | undefined {
  const page: HTMLElement | null = document.body // a script may have taken it out
  if (!page) return undefined

  dropUnseen(page)
  const visible = amountOf(page)
  for (const element of page.querySelectorAll(around)) element.remove()
  for (const end of page.querySelectorAll('header,footer')) if (!end.closest(`article,section,${main}`)) end.remove()
  const mains = [...page.querySelectorAll<HTMLElement>(main)]
  const body = mains.find((one) => amountOf(one).words >= visible.words * mostOfPage) ?? page
  return readable(body, visible)
}

/** What the user selected, all of it; `undefined` without a selection. The snapshot is used up. */
export function selectedPart({document, selection}: PageSnapshot): ExtractedBody | undefined {
  if (!selection) return undefined
  const {body} = selection
  document.body.replaceChildren(body)
  dropUnseen(body)
  return readable(body, amountOf(body))
}

function readable(body: HTMLElement, visible: ReturnType<typeof amountOf>): ExtractedBody | undefined {
  if (!body.textContent?.trim() && !body.querySelector('img')) return undefined
  return {body, notices: [], extent: extentOf(amountOf(body), visible)}
}
