import {ClipError} from '../errors'
import {writeMarkdown} from '../markdown/write-markdown'
import type {PageSnapshot} from '../page/page-snapshot'
import type {SiteRule} from '../sites/site-rule'
import type {Article} from './article'
import {extractBody} from './body/extract-body'
import {readMetadata} from './metadata/read-metadata'
import {openingText} from './opening-text'
import {tidy} from './tidy/tidy'

export type ReadOptions = {
  readonly rule?: SiteRule
  /** The document's body is the article already (a selection): do not look for it. */
  readonly fragment?: boolean
}

/** Find the article on a page and say what it is. Metadata first: extraction eats the head. */
export function readArticle(snapshot: PageSnapshot, options: ReadOptions = {}): Article {
  const metadata = readMetadata(snapshot, options.rule)
  const found = options.fragment ? fragmentBody(snapshot) : extractBody(snapshot, metadata, options.rule)
  if (!found) throw new ClipError('no-article')

  const tidied = tidy(found.body, {url: snapshot.url, title: metadata.title, language: metadata.language})
  const markdown = writeMarkdown(found.body)
  if (!markdown.trim()) throw new ClipError('no-article')

  return {
    ...metadata,
    ...(options.rule?.short && {siteShort: options.rule.short}),
    markdown,
    opening: openingText(found.body),
    images: tidied.images,
    extent: found.extent,
    formulas: tidied.formulas,
    notices: [...found.notices, ...tidied.notices],
  }
}

function fragmentBody(snapshot: PageSnapshot) {
  const body = snapshot.document.body
  return {body, notices: [], extent: {words: 0, wordsVisible: 0, images: 0, imagesVisible: 0}}
}
