import {editsOf} from '../clip/edits'
import {ClipError} from '../errors'
import {findKeptDraft} from '../library/kept-drafts'
import {findQuotations} from '../library/kept-quotations'
import {knownTerms} from '../library/known-terms'
import {loadSettings} from '../settings/settings-store'
import {askPage, enterPage} from '../tab/ask-page'
import {beforeDeadline} from '../tab/before-deadline'
import {findPage} from '../tab/find-page'
import type {OpenPage} from '../tab/open-page'
import {isBrowserPage, refusalCode} from '../tab/refusal-code'
import {chooseMode} from './choose-mode'
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
  const page = await findPage(search)
  store.dispatch({type: 'page-found', page, at: Date.now()})
  // Firefox takes scripts for its own pages without a word, and runs none.
  if (isBrowserPage(page)) throw new ClipError('browser-page')
  const isOver = () => store.state().reading === 'failed' || store.state().page !== page

  await Promise.all([
    enterPage(page.tabId),
    recallSettings(store),
    restoreDraft(store, page),
    recallQuotations(store, page),
  ])
  void recallTerms(store)
  const metadata = await askPage(page.tabId, 'readMetadata')
  if (isOver()) return
  if (metadata) store.dispatch({type: 'metadata-read', metadata})

  const mode = store.state().edits.mode
  const article = await askPage(page.tabId, 'readArticle', mode && {mode}).catch((error: unknown) => {
    if (mode !== 'selection' || !(error instanceof ClipError && error.code === 'no-selection')) throw error
  })
  if (isOver()) return
  if (article) store.dispatch({type: 'article-read', article})
  else await chooseMode(store, 'article')
}

async function recallSettings({dispatch}: Store): Promise<void> {
  const settings = await loadSettings()
  dispatch({type: 'settings-loaded', settings})
}

/** Suggestions are a convenience: nothing waits for them, and without them the popup works as well. */
async function recallTerms({dispatch, state}: Store): Promise<void> {
  const terms = await knownTerms(state().settings.learnTags ? 'with-earlier' : 'site-alone').catch(() => undefined)
  if (terms) dispatch({type: 'terms-recalled', terms})
}

/** Edits that cannot be loaded must not keep the page from being read. Once more where it fails: the next edit would write over them. */
async function restoreDraft({dispatch}: Store, page: OpenPage): Promise<void> {
  if (page.isPrivate) return
  const find = () => findKeptDraft(page.address, Date.now())
  const kept = await find()
    .catch(find)
    .catch(() => undefined)
  const edits = editsOf(kept?.edits)
  if (kept && Object.keys(edits).length) dispatch({type: 'draft-restored', edits, editedAt: kept.editedAt})
}

async function recallQuotations({dispatch}: Store, page: OpenPage): Promise<void> {
  if (page.isPrivate) return
  const quotations = await findQuotations(page.address, Date.now()).catch(() => [])
  if (quotations.length) dispatch({type: 'quotations-found', quotations})
}
