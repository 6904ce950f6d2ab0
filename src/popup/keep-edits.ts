import {discardDraft, keepDraft} from '../library/kept-drafts'
import {ask} from '../messages/messenger'
import type {PopupState} from './state'

/**
 * Keep the edits as they are now, or forget the page when none is left: here and through the background, since Firefox
 * drops what a dying popup writes, and Chrome what it says to a sleeping background. Rejects where neither stores.
 */
export async function keepEdits({page, edits, editedAt}: PopupState): Promise<void> {
  if (!page?.address || page.isPrivate) return
  const {address} = page
  const hasEdits = Object.keys(edits).length > 0
  const kept = hasEdits ? keepDraft(address, {edits, editedAt}) : discardDraft(address)
  await Promise.any([kept, ask('keepEdits', {address, edits, editedAt})])
}
