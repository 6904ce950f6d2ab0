import type {Article} from '../article/article'
import {siteShortOf} from './site-short'
import {sourceLink} from './source-link'

/** A part of an article that the user collected: its Markdown, the address that leads to its place, and when (ms). */
export type Quotation = {readonly markdown: string; readonly url: string; readonly at: number}

/** An article that says no more than what was quoted of it, in the order given; the article itself where that is nothing. */
export function quotedArticle(article: Article, quotations: readonly Quotation[]): Article {
  if (!quotations.length) return article
  const name = article.siteShort ?? siteShortOf(article.canonicalUrl)
  const markdown = quotations.map((quotation) => blockquote(quotation, name)).join('\n\n')
  const extent = {words: 0, wordsVisible: 0, images: 0, imagesVisible: 0}
  return {...article, markdown, extent, notices: []}
}

/** Lists, tables and code keep their structure: Markdown's quotation marks stand before each line of them. */
function blockquote({markdown, url}: Quotation, name: string): string {
  return [...markdown.trim().split('\n'), '', sourceLink(name, url)]
    .map((line) => (line.trim() ? `> ${line}` : '>'))
    .join('\n')
}
