import {draftToSave} from '../clip/edited-draft'
import {ClipError} from '../errors'
import {ask} from '../messages/messenger'
import {isSavable} from './state'
import type {Store} from './store'

/**
 * Save the draft through the background, once the article is read; a draft just saved only when it has changed, so that
 * a double click makes one file. Tells trouble, never throws.
 */
export async function saveDraft({dispatch, state}: Store): Promise<void> {
  const {page, editedAt, quotations} = state()
  const draft = draftToSave(state())
  if (!draft || !page || !isSavable(state())) return

  dispatch({type: 'saving'})
  try {
    const saved = {address: page.address, editedAt, quotations: quotations.map(({at}) => at)}
    const kept = !page.isPrivate && page.address && {page: saved}
    const {savedTo} = await ask('saveClip', {draft, ...kept})
    dispatch({type: 'saved', savedTo})
  } catch (error) {
    dispatch({type: 'not-saved', code: error instanceof ClipError ? error.code : 'save-interrupted'})
  }
}
