import type {Draft} from '../clip/draft'
import {say} from '../text/say'
import {Panels} from './body/panels'
import type {Commands} from './commands'
import {CopyButtons} from './copy-buttons'
import {DateField} from './date-field'
import {DateWarning} from './date-warning'
import {ModeBar} from './mode-bar'
import {MoreFields} from './more-fields'
import {Pictures} from './pictures'
import {QuotationList} from './quotation-list'
import {SaveBar} from './save-bar'
import type {PopupState} from './state'
import {tagSuggestions} from './tag-suggestions'
import {TermsField} from './terms-field'
import {TextField} from './text-field'

type Props = {readonly state: PopupState; readonly draft: Draft | undefined; readonly commands: Commands}

/** The draft, field by field. Enter in a one-line field saves. */
export function DraftForm({state, draft, commands}: Props) {
  const fields = draft?.fields
  const shared = {state, commands}
  return (
    <form
      aria-busy={state.reading !== 'done'}
      onSubmit={(event) => {
        event.preventDefault()
        commands.save()
      }}
    >
      <Panels {...shared}>
        <div class="scroll">
          <ModeBar {...shared} />
          {state.isRestored && <RestoredDraft discard={commands.discard} />}
          <div class="fields">
            <QuotationList quotations={state.quotations} quote={commands.quote} />
            <TextField {...shared} name="title" label={say('fieldTitle')} value={fields?.title} rows={2} />
            <TermsField
              {...shared}
              name="tags"
              label={say('fieldTags')}
              terms={fields?.tags}
              suggest={() => (state.article ? tagSuggestions(state.article, state.knownTerms.tags) : [])}
            />
            <TextField {...shared} name="summary" label={say('fieldSummary')} value={fields?.summary} rows={4} />
            <DateField {...shared} name="date" label={say('fieldDate')} draft={draft} />
            <DateWarning {...shared} draft={draft} />
            <Pictures {...shared} draft={draft} />
            <MoreFields {...shared} draft={draft} />
            <CopyButtons state={state} />
          </div>
        </div>
      </Panels>
      <SaveBar {...shared} draft={draft} />
    </form>
  )
}

function RestoredDraft({discard}: {readonly discard: () => void}) {
  return (
    <p class="message message-warn restored">
      {say('draftRestored')}
      <button type="button" class="button-quiet" onClick={discard}>
        {say('discardDraft')}
      </button>
    </p>
  )
}
