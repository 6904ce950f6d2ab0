import type {Draft} from '../clip/draft'
import {extentLeft} from '../clip/extent-left'
import {fileNameInText} from '../text/part-of'
import {say} from '../text/say'
import {errorSentence} from '../text/sentences'
import type {Commands} from './commands'
import {draftNotices} from './draft-notices'
import {extentSentence} from './extent-sentence'
import {Notices} from './notices'
import {isSavable, type PopupState} from './state'
import {TextField} from './text-field'

type Props = {readonly state: PopupState; readonly draft: Draft | undefined; readonly commands: Commands}

/** The file's name, the button that saves it, and what comes of it. */
export function SaveBar({state, draft, commands}: Props) {
  return (
    <footer class="save-bar">
      <Notices notices={draftNotices(state)} />
      <TextField
        state={state}
        commands={commands}
        name="fileName"
        label={say('fieldFileName')}
        value={draft?.fileName}
      />
      <button type="submit" class="button button-main" aria-disabled={!isSavable(state)} title={say('downloadKeys')}>
        {say('download')}
      </button>
      <div class="status" role="status">
        {statusOf(state, draft)}
      </div>
      <div class="status" role="alert">
        {state.saving.stage === 'failed' && <p class="message message-error">{errorSentence(state.saving.code)}</p>}
        {state.isForgetful && <p class="message message-warn">{say('statusNotKept')}</p>}
      </div>
    </footer>
  )
}

function statusOf(state: PopupState, draft: Draft | undefined): string {
  const {reading, saving, edits, article} = state
  if (saving.stage === 'under-way') return say('statusSaving')
  if (saving.stage === 'saved') return say('statusSaved', fileNameInText(saving.savedTo))
  if (reading === 'page') return say('statusReadingPage')
  if (reading === 'body') return say('statusReadingArticle')
  if (draft && edits.fileName && edits.fileName.trim() !== draft.fileName)
    return say('statusWillBe', fileNameInText(draft.fileName))
  return article && draft && !state.quotations.length ? extentSentence(extentLeft(article, draft.markdown)) : ''
}
