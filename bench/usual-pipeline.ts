import {Readability} from '@mozilla/readability'
import TurndownService from 'turndown'

/** What most clippers do in the page: clone, Readability, turndown. */
function usual(): string {
  const article = new Readability(document.cloneNode(true) as Document).parse()
  return article?.content ? new TurndownService({headingStyle: 'atx'}).turndown(article.content) : ''
}

Object.assign(globalThis, {usual})
