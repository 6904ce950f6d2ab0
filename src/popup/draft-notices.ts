import {editedDraft} from '../clip/edited-draft'
import type {Notice} from '../errors'
import type {PopupState} from './state'

/** What the clip falls short of: what reading found, and what the draft lacks now that its article is there. */
export function draftNotices(state: PopupState): readonly Notice[] {
  const draft = editedDraft(state)
  if (!draft || !state.article || state.reading !== 'done') return []

  const {title, date} = draft.fields
  return [
    ...state.article.notices,
    ...notice('title-missing', !title.trim()),
    ...notice('date-missing', !date && state.edits.date === undefined),
    ...notice('date-uncertain', date?.certainty === 'seen'),
  ]
}

function notice(code: Notice['code'], holds: boolean): readonly Notice[] {
  return holds ? [{code}] : []
}
