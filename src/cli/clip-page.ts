import {JSDOM, VirtualConsole} from 'jsdom'
import type {Article} from '../article/article'
import {readArticle} from '../article/read-article'
import {composeClip} from '../clip/compose-clip'
import {draftOf} from '../clip/draft'
import {ClipError} from '../errors'
import {takeSnapshot} from '../page/take-snapshot'
import {defaultSettings} from '../settings/settings'
import {findRule} from '../sites/find-rule'
import type {RunOptions} from './arguments'

export type PageInput = {readonly url: string; readonly html: string; readonly fragment?: boolean}
export type ClippedPage = {readonly article: Article; readonly fileName: string; readonly content: string}

const silent = new VirtualConsole()

/** From a page to its content file. No script of the page runs and nothing is loaded. Throws `ClipError`. */
export function clipPage(page: PageInput, options: RunOptions): ClippedPage {
  const url = new URL(page.url)
  const dom = new JSDOM(page.html, {url: page.url, virtualConsole: silent})
  try {
    const article = articleOf(dom, url, {...options, fragment: page.fragment === true})
    const draft = draftOf(article, defaultSettings)
    const [file] = composeClip(draft, options.profile).files
    if (typeof file.content !== 'string') throw new ClipError('read-failed', 'the content file is no text')
    return {article, fileName: file.path, content: file.content}
  } finally {
    dom.window.close()
  }
}

function articleOf(dom: JSDOM, url: URL, options: RunOptions & {readonly fragment: boolean}): Article {
  const rule = findRule(url, options.rule)
  const snapshot = takeSnapshot(dom.window.document, url, options.now ?? new Date())
  const article = readArticle(snapshot, {fragment: options.fragment, ...(rule && {rule})})
  return options.timeZone ? withZone(article, options.timeZone) : article
}

/** A clock that neither the page nor the site's rule gave a zone is taken to be in `zone`. */
function withZone(article: Article, zone: string): Article {
  const {published} = article
  return published && !published.zone ? {...article, published: {...published, zone}} : article
}
