import {editsOf} from '../clip/edits'
import {findKeptDraft} from '../library/kept-drafts'
import type {Stored} from '../library/kept-keys'
import type {OpenPage} from '../tab/open-page'
import {chooseMode} from './choose-mode'
import type {Store} from './store'

/** Edits that cannot be loaded must not keep the page from being read. Once more where it fails: the next edit would write over them. */
export async function restoreDraft(store: Store, page: OpenPage, stored?: Promise<Stored>): Promise<void> {
  if (page.isPrivate) return
  const find = (stored?: Promise<Stored>) => findKeptDraft(page.address, Date.now(), stored)
  const kept = await find(stored)
    .catch(() => find())
    .catch(() => undefined)
  const edits = editsOf(kept?.edits)
  if (kept && Object.keys(edits).length) store.dispatch({type: 'draft-restored', edits, editedAt: kept.editedAt})
}

/** What a popup that closed a moment ago had sent to the storage, where it arrives only now: later edits win. */
export async function restoreLate(store: Store): Promise<void> {
  const {page, editedAt, edits: before} = store.state()
  if (!page || page.isPrivate) return
  const kept = await findKeptDraft(page.address, Date.now())
  if (!kept || kept.editedAt <= Math.max(editedAt, store.state().editedAt)) return

  const edits = editsOf(kept.edits)
  store.dispatch({type: 'draft-restored', edits, editedAt: kept.editedAt})
  if (edits.mode !== before.mode) await chooseMode(store, edits.mode ?? 'article')
}
