import {keepLaterEdits} from '../library/kept-drafts'
import type {KeepRequest} from '../messages/protocol'
import {inTurn} from './in-turn'

/** Keep edits for a popup that may be gone by now. */
export async function keepEdits({address, edits, editedAt}: KeepRequest): Promise<undefined> {
  await inTurn(() => keepLaterEdits(address, {edits, editedAt}))
  return undefined
}
