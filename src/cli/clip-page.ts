import type {Article} from '../article/article'
import {readArticle} from '../article/read-article'
import {composeClip} from '../clip/compose-clip'
import {draftOf} from '../clip/draft'
import {ClipError} from '../errors'
import {takeSnapshot} from '../page/take-snapshot'
import {defaultSettings} from '../settings/settings'
import {findRule} from '../sites/find-rule'
import type {RunOptions} from './arguments'
import {parseFragment, parsePage} from './parse-page'

export type PageInput = {readonly url: string; readonly html: string; readonly fragment?: boolean}
export type ClippedPage = {readonly article: Article; readonly fileName: string; readonly content: string}

/** From a page to its content file. Throws `ClipError`. */
export function clipPage(page: PageInput, options: RunOptions): ClippedPage {
  const article = withZone(articleOf(page, options), options.timeZone)
  const [file] = composeClip(draftOf(article, defaultSettings), options.profile).files
  if (typeof file.content !== 'string') throw new ClipError('read-failed', 'the content file is no text')
  return {article, fileName: file.path, content: file.content}
}

function articleOf({html, url: address, fragment = false}: PageInput, options: RunOptions): Article {
  const url = new URL(address)
  const rule = findRule(url, options.rule)
  const {window} = (fragment ? parseFragment : parsePage)(html, url.href)
  try {
    return readArticle(takeSnapshot(window.document, url, options.now ?? new Date()), {fragment, ...(rule && {rule})})
  } finally {
    window.close()
  }
}

/** A clock to which neither the page nor a site rule gave a zone is taken to be in `zone`. */
function withZone(article: Article, zone: string | undefined): Article {
  const {published, modified} = article
  return {
    ...article,
    ...(published && zone && {published: {zone, ...published}}),
    ...(modified && zone && {modified: {zone, ...modified}}),
  }
}
