import type {Article} from '../article/article'
import {type ReadOptions, readArticle} from '../article/read-article'
import {findRule} from '../sites/find-rule'
import type {PageSnapshot} from './page-snapshot'
import {takeSnapshot} from './take-snapshot'

/** Injected on request; a global, because an injected file cannot return a value in every browser. */
const leafclip = {
  readArticle: async (options: ReadOptions = {}): Promise<Article> => {
    const url = new URL(location.href)
    const rule = options.rule ?? findRule(url)
    return readArticle(snapshotFor(options, url), {...options, ...(rule && {rule})})
  },
}

/** Selections are taken by a script of their own, which is injected where one is asked for (`selection-reader.ts`). */
function snapshotFor({mode}: ReadOptions, url: URL): PageSnapshot {
  const {takeSelection} = leafclip as {takeSelection?: (page: Document, url: URL) => PageSnapshot}
  return mode === 'selection' && takeSelection ? takeSelection(document, url) : takeSnapshot(document, url, new Date())
}

Object.assign(globalThis, {leafclip})
