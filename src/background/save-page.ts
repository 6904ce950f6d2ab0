import {draftToSave} from '../clip/edited-draft'
import {editsOf} from '../clip/edits'
import {ClipError} from '../errors'
import {findKeptDraft} from '../library/kept-drafts'
import type {SaveResult} from '../save/sink'
import {loadSettings} from '../settings/settings-store'
import {askPage, enterPage} from '../tab/ask-page'
import {beforeDeadline} from '../tab/before-deadline'
import type {OpenPage} from '../tab/open-page'
import {isBrowserPage, refusalCode} from '../tab/refusal-code'
import {saveClip} from './save-clip'

/** Nobody waits longer for a page, in ms. */
const patience = 10_000

/**
 * Read a page and save it without the popup, as the popup would if it were opened and left as it is: the edits kept for
 * the page lie over what it suggests. Throws a `ClipError`.
 */
export async function savePage(page: OpenPage): Promise<SaveResult> {
  const article = await readArticle(page)
  const [settings, kept] = await Promise.all([loadSettings(), keptEdits(page)])
  const draft = draftToSave({article, settings, edits: editsOf(kept?.edits)})
  if (!draft) throw new ClipError('no-article')

  const isKept = !page.isPrivate && page.address
  return saveClip({draft, ...(isKept && {page: {address: page.address, editedAt: kept?.editedAt ?? Date.now()}})})
}

async function readArticle(page: OpenPage) {
  try {
    if (isBrowserPage(page)) throw new ClipError('browser-page')
    return await beforeDeadline(
      enterPage(page.tabId).then(() => askPage(page.tabId, 'readArticle')),
      patience,
    )
  } catch (error) {
    throw new ClipError(refusalCode(error, page), String(error))
  }
}

/** Edits that cannot be loaded must not keep the page from being saved. */
async function keptEdits({address, isPrivate}: OpenPage) {
  return isPrivate ? undefined : findKeptDraft(address, Date.now()).catch(() => undefined)
}
