import type {Article} from '../article/article'
import {type ReadOptions, readArticle} from '../article/read-article'
import {findRule} from '../sites/find-rule'
import {takeSnapshot} from './take-snapshot'

/** Injected on request; a global, because an injected file cannot return a value in every browser. */
const leafclip = {
  readArticle: async (options: ReadOptions = {}): Promise<Article> => {
    const url = new URL(location.href)
    const rule = options.rule ?? findRule(url)
    return readArticle(takeSnapshot(document, url, new Date()), {...options, ...(rule && {rule})})
  },
}

Object.assign(globalThis, {leafclip})
