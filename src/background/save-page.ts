import type {Article} from '../article/article'
import type {ReadMode} from '../article/read-article'
import {fittingEdits, withoutBodyEdits} from '../clip/body-edits'
import {draftToSave} from '../clip/edited-draft'
import {type Edits, editsOf} from '../clip/edits'
import {quotedArticle} from '../clip/quotations'
import {ClipError} from '../errors'
import {findKeptDraft} from '../library/kept-drafts'
import {findQuotations} from '../library/kept-quotations'
import type {SaveResult} from '../save/sink'
import {loadSettings} from '../settings/settings-store'
import {askPage, enterPage} from '../tab/ask-page'
import {beforeDeadline} from '../tab/before-deadline'
import type {OpenPage} from '../tab/open-page'
import {isBrowserPage, refusalCode} from '../tab/refusal-code'
import {inTurn} from './in-turn'
import {saveClip} from './save-clip'

/** Nobody waits longer for a page, in ms. */
const patience = 10_000

/**
 * Read a page and save it without the popup, as the popup would if it were opened and left as it is: the edits kept for
 * the page lie over what it suggests. Throws a `ClipError`.
 */
export async function savePage(page: OpenPage): Promise<SaveResult> {
  const [settings, kept, quotations] = await Promise.all([loadSettings(), keptEdits(page), keptQuotations(page)])
  const edits = editsOf(kept?.edits)
  const quoted = quotedArticle(await readTab(page, edits.mode ?? 'article'), quotations)
  const draft = draftToSave({article: quoted, settings, edits: quotations.length ? fittingEdits(edits, quoted) : edits})
  if (!draft) throw new ClipError('no-article')

  const editedAt = kept?.editedAt ?? Date.now()
  const isKept = !page.isPrivate && page.address
  return saveClip({
    draft,
    ...(isKept && {page: {address: page.address, editedAt, quotations: quotations.map(({at}) => at)}}),
  })
}

/** Save what is selected on a page, with its edits but those of the article's body. Throws a `ClipError`. */
export async function saveSelection(page: OpenPage): Promise<SaveResult> {
  const [article, settings, kept] = await Promise.all([readTab(page, 'selection'), loadSettings(), keptEdits(page)])
  const edits: Edits = {...withoutBodyEdits(editsOf(kept?.edits)), mode: 'selection'}
  const draft = draftToSave({article, settings, edits})
  if (!draft) throw new ClipError('no-selection')
  return saveClip({draft})
}

/** Ask the tab's page for its article, or for what is selected in it. Throws a `ClipError`. */
export async function readTab(page: OpenPage, mode: ReadMode): Promise<Article> {
  try {
    if (isBrowserPage(page)) throw new ClipError('browser-page')
    return await beforeDeadline(
      enterPage(page.tabId).then(() => askPage(page.tabId, 'readArticle', {mode})),
      patience,
    )
  } catch (error) {
    throw new ClipError(refusalCode(error, page), String(error))
  }
}

/** Those on their way to the storage too. Edits that cannot be loaded must not keep the page from being saved. */
async function keptEdits({address, isPrivate}: OpenPage) {
  return isPrivate ? undefined : inTurn(() => findKeptDraft(address, Date.now())).catch(() => undefined)
}

async function keptQuotations({address, isPrivate}: OpenPage) {
  return isPrivate ? [] : findQuotations(address, Date.now()).catch(() => [])
}
