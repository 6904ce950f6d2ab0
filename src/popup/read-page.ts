import {ClipError} from '../errors'
import {earlierTags} from '../library/earlier-tags'
import {findKeptDraft} from '../library/kept-drafts'
import {loadSettings} from '../settings/settings-store'
import {askPage, enterPage} from './ask-page'
import {beforeDeadline} from './before-deadline'
import {editsOf} from './edits'
import {findPage} from './find-page'
import {isBrowserPage, refusalCode} from './refusal-code'
import type {OpenPage} from './state'
import type {Store} from './store'

/** Nobody waits longer for a page, in ms. */
const patience = 10_000

/** Read the page into the store: its address, its metadata, then the article. Tells trouble, never throws. */
export async function readPage({dispatch, state}: Store, search: string): Promise<void> {
  try {
    await beforeDeadline(readInSteps({dispatch, state}, search), patience)
  } catch (error) {
    dispatch({type: 'reading-failed', code: refusalCode(error, state().page)})
  }
}

async function readInSteps({dispatch, state}: Store, search: string): Promise<void> {
  const [page, settings] = await Promise.all([findPage(search), loadSettings()])
  dispatch({type: 'page-found', page, settings, at: Date.now()})
  // Firefox takes scripts for its own pages without a word, and runs none.
  if (isBrowserPage(page)) throw new ClipError('browser-page')
  const isOver = () => state().reading === 'failed' || state().page !== page

  await Promise.all([enterPage(page.tabId), restoreDraft({dispatch, state}, page)])
  if (settings.learnTags) void recallTags({dispatch, state})
  const metadata = await askPage(page.tabId, 'readMetadata')
  if (isOver()) return
  if (metadata) dispatch({type: 'metadata-read', metadata})

  const article = await askPage(page.tabId, 'readArticle')
  if (isOver()) return
  dispatch({type: 'article-read', article})
}

/** Edits that cannot be loaded must not keep the page from being read. */
async function restoreDraft({dispatch}: Store, page: OpenPage): Promise<void> {
  if (page.isPrivate) return
  const kept = await findKeptDraft(page.address, Date.now()).catch(() => undefined)
  const edits = editsOf(kept?.edits)
  if (kept && Object.keys(edits).length) dispatch({type: 'draft-restored', edits, editedAt: kept.editedAt})
}

/** Suggestions are a convenience: without them the popup works as well. */
async function recallTags({dispatch}: Store): Promise<void> {
  const tags = await earlierTags().catch(() => [])
  if (tags.length) dispatch({type: 'tags-recalled', tags})
}
