import {composeClip} from '../clip/compose-clip'
import type {Draft} from '../clip/draft'
import {chosenProfile} from '../settings/chosen-profile'
import {loadSettings} from '../settings/settings-store'
import {visitNow} from '../tab/visit-now'

/** The content file of a draft as text, as it would be saved now. */
export async function composeFile({draft}: {readonly draft: Draft}): Promise<{readonly content: string}> {
  const settings = await loadSettings()
  const closing = {style: settings.citation, visit: visitNow()}
  const [{content}] = composeClip(draft, chosenProfile(settings), closing).files
  return {content: typeof content === 'string' ? content : await content.text()}
}
