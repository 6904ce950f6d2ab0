import {fittingEdits} from '../clip/body-edits'
import {type Quotation, quotedArticle} from '../clip/quotations'
import type {PopupState} from './state'

/**
 * The state with these quotations. As long as there are some, the article says no more than they do; edits of a body that
 * is another by then go.
 */
export function withQuotations(state: PopupState, quotations: readonly Quotation[]): PopupState {
  const {unquoted} = state
  if (!unquoted) return {...state, quotations}

  const article = quotedArticle(unquoted, quotations)
  const isOther = quotations.length > 0 || state.quotations.length > 0
  const saving =
    state.saving.stage === 'under-way' || state.reading !== 'done' ? state.saving : ({stage: 'none'} as const)
  return {...state, article, quotations, ...(isOther && {edits: fittingEdits(state.edits, article), saving})}
}
