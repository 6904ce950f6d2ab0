import type {Article} from '../article/article'
import type {ReadMode} from '../article/read-article'
import {ClipError} from '../errors'
import {forgetOld} from '../library/forget-old'
import {findQuotations} from '../library/kept-quotations'
import {knownTerms} from '../library/known-terms'
import {loadSettings} from '../settings/settings-store'
import {answerIn, askPage, enterForMetadata} from '../tab/ask-page'
import {beforeDeadline} from '../tab/before-deadline'
import {findPage} from '../tab/find-page'
import {type FirstLook, takeFirstLook} from '../tab/first-look'
import type {OpenPage} from '../tab/open-page'
import {isBrowserPage, refusalCode} from '../tab/refusal-code'
import {chooseMode} from './choose-mode'
import {restoreDraft} from './restore-draft'
import type {Store} from './store'

/** Nobody waits longer for a page, in ms. */
const patience = 10_000

/**
 * Read the page into the store: its address, its metadata, then the article. Tells trouble, never throws. A panel reads
 * uninvited what it may; that it may not is no trouble then.
 */
export async function readPage(store: Store, search: string, by: 'user' | 'uninvited' = 'user'): Promise<void> {
  try {
    await beforeDeadline(readInSteps(store, search), patience)
  } catch (error) {
    const code = refusalCode(error, store.state().page)
    store.dispatch({type: 'reading-failed', code: by === 'uninvited' && code === 'no-access' ? 'not-asked' : code})
  }
}

async function readInSteps(store: Store, search: string): Promise<void> {
  const look = search ? undefined : takeFirstLook()
  const stored = look?.stored
  const settings = recallSettings(store, stored)
  const page = await findPage(search, look?.found)
  store.dispatch({type: 'page-found', page, at: Date.now()})
  // Firefox takes scripts for its own pages without a word, and runs none.
  if (isBrowserPage(page)) throw new ClipError('browser-page')

  const kept = Promise.all([settings, restoreDraft(store, page, stored), recallQuotations(store, page, stored)])
  // Nothing waits for the storage, which in Firefox takes longer than the page: what is kept comes to lie over it.
  const metadata = answerIn<'readMetadata'>(await (look?.entered ?? enterForMetadata(page.tabId)))
  if (isOver(store, page)) return
  const article = askPage(page.tabId, 'readArticle')
  article.catch(() => {}) // told when its turn comes
  store.dispatch({type: 'metadata-read', metadata})
  await kept
  void recallTerms(store)

  const {mode} = store.state().edits
  const read = await (mode ? articleIn(mode, page) : article)
  if (isOver(store, page)) return
  if (read) store.dispatch({type: 'article-read', article: read})
  else await chooseMode(store, 'article')
  if (!page.isPrivate) void forgetOld(Date.now(), page.address).catch(() => {}) // the next popup will
}

function isOver({state}: Store, page: OpenPage): boolean {
  return state().reading === 'failed' || state().page !== page
}

/** What the kept draft is of; nothing where that is what was selected then, and is not now. */
async function articleIn(mode: ReadMode, {tabId}: OpenPage): Promise<Article | undefined> {
  return askPage(tabId, 'readArticle', {mode}).catch((error: unknown) => {
    if (mode === 'selection' && error instanceof ClipError && error.code === 'no-selection') return undefined
    throw error
  })
}

async function recallSettings({dispatch}: Store, stored: FirstLook['stored'] | undefined): Promise<void> {
  const settings = await loadSettings(stored)
  dispatch({type: 'settings-loaded', settings})
}

/** Suggestions are a convenience: nothing waits for them, and without them the popup works as well. */
async function recallTerms({dispatch, state}: Store): Promise<void> {
  const terms = await knownTerms(state().settings.learnTags ? 'with-earlier' : 'site-alone').catch(() => undefined)
  if (terms) dispatch({type: 'terms-recalled', terms})
}

async function recallQuotations({dispatch}: Store, page: OpenPage, stored?: FirstLook['stored']): Promise<void> {
  if (page.isPrivate) return
  const quotations = await findQuotations(page.address, Date.now(), stored).catch(() => [])
  if (quotations.length) dispatch({type: 'quotations-found', quotations})
}
