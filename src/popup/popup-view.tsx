import browser from 'webextension-polyfill'
import {editedDraft} from '../clip/edited-draft'
import {say} from '../text/say'
import {errorSentence} from '../text/sentences'
import type {Commands} from './commands'
import {DraftForm} from './draft-form'
import type {PopupState} from './state'

type Props = {readonly state: PopupState; readonly commands: Commands}

/** The whole popup: a heading, then the form or what keeps us from it. */
export function PopupView({state, commands}: Props) {
  return (
    <>
      <header class="head">
        <h1>{say('popupTitle')}</h1>
        {commands.openPanel && (
          <button type="button" class="button-quiet" onClick={commands.openPanel}>
            {say('openPanel')}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={() => browser.runtime.openOptionsPage()}>
          {say('settingsLink')}
        </button>
      </header>
      <main>
        <div role="alert" class={state.trouble && 'trouble'}>
          {state.trouble && (
            <p class={`message message-${state.trouble === 'not-asked' ? 'warn' : 'error'}`}>
              {errorSentence(state.trouble)}
            </p>
          )}
          {state.trouble && (
            <button type="button" class="button retry" onClick={commands.tryAgain}>
              {say('tryAgain')}
            </button>
          )}
        </div>
        {!state.trouble && <DraftForm state={state} draft={editedDraft(state)} commands={commands} />}
      </main>
    </>
  )
}
