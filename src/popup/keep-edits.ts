import {dropDraft, keepDraft} from '../library/kept-drafts'
import type {PopupState} from './state'

/** Keep the edits as they are now, or forget the page when none is left. Rejects where the browser does not store. */
export async function keepEdits({page, edits, editedAt}: PopupState): Promise<void> {
  if (!page?.address || page.isPrivate) return
  if (Object.keys(edits).length) await keepDraft(page.address, {edits, editedAt})
  else await dropDraft(page.address, editedAt)
}
