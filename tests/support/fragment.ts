import {JSDOM} from 'jsdom'
import {tidy} from '../../src/article/tidy/tidy'
import {writeMarkdown} from '../../src/markdown/write-markdown'
import {cleanCopy} from '../../src/page/clean-copy'
import {ownAccessors} from '../../src/page/own-accessors'
import {surveyPage} from '../../src/page/survey-page'

/** One for all: a new one would compile every selector anew. */
const page = new JSDOM('').window.document.implementation.createHTMLDocument('')

/** The page without anything on it. Nothing put there loads or runs. */
export function emptyPage(): Document {
  page.body.replaceChildren()
  return page
}

/** An element that holds some HTML, read by the parser browsers have, on no page. */
export function elementOf(html: string): HTMLElement {
  const holder = page.createElement('div')
  const range = page.createRange()
  range.selectNodeContents(page.body)
  holder.append(range.createContextualFragment(html))
  return holder
}

/** What the project makes of an element that is all article: as in a page's copy, then tidied. The element is used up. */
export function markdownOf(body: HTMLElement): string {
  // A whole page is asked, as in the project: jsdom finds nothing below `body` where `body` itself is asked.
  const whole = body === page.body ? page.documentElement : body
  const walk = {read: ownAccessors(page), copy: page, view: null, copies: undefined}
  const survey = surveyPage(whole, walk)
  if (survey) cleanCopy(whole, survey, walk)
  tidy(body, {url: new URL('https://example.org/news/article.html'), title: '', language: undefined})
  return writeMarkdown(body)
}
