import {asQuotation} from '../clip/as-quotation'
import {citationText} from '../clip/citation/citation'
import {sourceOf} from '../clip/citation/source'
import {draftToSave} from '../clip/edited-draft'
import type {Quotation} from '../clip/quotations'
import {ask} from '../messages/messenger'
import {visitNow} from '../tab/visit-now'
import type {PopupState} from './state'

/** What may be copied: the whole file, its body alone, or the citation in the style chosen for files. */
export type Copied = 'file' | 'body' | 'citation'

/** Put a part of the draft on the clipboard. Rejects where the browser does not let us, or there is no draft yet. */
export async function copyDraft(state: PopupState, what: Copied): Promise<void> {
  await navigator.clipboard.writeText(await textOf(state, what))
}

/** Put a quotation on the clipboard, with the address of its place. Rejects where the browser does not let us. */
export async function copyQuotation({markdown, url}: Quotation): Promise<void> {
  await navigator.clipboard.writeText(asQuotation(`${markdown.trim()}\n\n<${url}>`))
}

async function textOf(state: PopupState, what: Copied): Promise<string> {
  const draft = draftToSave(state)
  if (!draft || state.reading !== 'done') throw new Error('there is no draft yet')
  if (what === 'body') return draft.markdown
  // The background composes it, as it does what is saved.
  if (what === 'file') return (await ask('composeFile', {draft})).content
  const {citation} = state.settings
  return citationText(sourceOf(draft, visitNow()), citation === 'plain' ? 'full' : citation)
}
