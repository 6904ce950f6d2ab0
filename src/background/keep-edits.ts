import {keepLaterEdits} from '../library/kept-drafts'
import type {KeepRequest} from '../messages/protocol'
import {inTurn} from './in-turn'

/** The last edits of each page that wait for their turn. */
const waiting = new Map<string, KeepRequest>()

/** Keep edits for a popup that may be gone by now. Those that later ones overtake while they wait are not written at all. */
export async function keepEdits(request: KeepRequest): Promise<undefined> {
  waiting.set(request.address, request)
  await inTurn(() => keepLast(request.address))
  return undefined
}

async function keepLast(address: string): Promise<void> {
  const request = waiting.get(address)
  waiting.delete(address)
  if (request) await keepLaterEdits(address, request)
}
