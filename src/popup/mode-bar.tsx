import type {ReadMode} from '../article/read-article'
import {isQuotation} from '../clip/edited-draft'
import {say, type TextName} from '../text/say'
import {errorSentence} from '../text/sentences'
import type {Commands} from './commands'
import type {PopupState} from './state'

type Props = {readonly state: PopupState; readonly commands: Commands}

const modes: readonly (readonly [ReadMode, TextName])[] = [
  ['article', 'modeArticle'],
  ['page', 'modePage'],
  ['selection', 'modeSelection'],
]

/** What of the page is clipped; the edits of the fields stay whatever is chosen. */
export function ModeBar({state, commands}: Props) {
  const chosen = state.asked ?? state.edits.mode ?? 'article'
  return (
    <div class="mode-bar">
      <fieldset class="modes" disabled={state.reading === 'page'}>
        <legend class="unseen">{say('modeLegend')}</legend>
        {modes.map(([mode, text]) => (
          <label key={mode} class="mode">
            <input type="radio" name="mode" checked={mode === chosen} onChange={() => commands.chooseMode(mode)} />
            <span>{say(text)}</span>
          </label>
        ))}
      </fieldset>
      {chosen === 'selection' && <Quotation state={state} commands={commands} />}
      <div class="refusal" role="alert">
        {state.refusal && <p class="message message-warn">{errorSentence(state.refusal)}</p>}
      </div>
    </div>
  )
}

function Quotation({state, commands}: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isQuotation({...state.edits, mode: 'selection'}, state.settings)}
        onChange={({currentTarget}) => commands.edit({quotation: currentTarget.checked ? 'on' : 'off'})}
      />
      {say('asQuotation')}
    </label>
  )
}
