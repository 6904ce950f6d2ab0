import {render} from 'preact'
import {ask} from '../messages/messenger'
import {say} from '../text/say'
import type {Commands} from './commands'
import {keepEdits} from './keep-edits'
import {PopupView} from './popup-view'
import {followQuotations, quote} from './quote'
import {readPage} from './read-page'
import {saveDraft} from './save-draft'
import type {Action, PopupState} from './state'
import {createStore} from './store'

const store = createStore(show)
const commands: Commands = {
  edit: (edits) => store.dispatch({type: 'edited', edits, at: Date.now()}),
  editBody: (body) => store.dispatch({type: 'body-edited', body, at: Date.now()}),
  resetBody: () => store.dispatch({type: 'body-reset', at: Date.now()}),
  reset: (field) => store.dispatch({type: 'reset', field, at: Date.now()}),
  quote: (quotations) => quote(store, quotations),
  discard: () => store.dispatch({type: 'draft-discarded', at: Date.now()}),
  save: () => void saveDraft(store),
  tryAgain: () => {
    store.dispatch({type: 'try-again'})
    void readPage(store, location.search)
  },
}

function show(state: PopupState, action?: Action): void {
  const root = document.querySelector('#app')
  if (root) render(<PopupView state={state} commands={commands} />, root)
  if (action && isEdit(action)) keep(state)
}

function isEdit({type}: Action): boolean {
  return ['edited', 'reset', 'body-edited', 'body-reset', 'draft-discarded'].includes(type)
}

function keep(state: PopupState): void {
  keepEdits(state).catch(() => store.dispatch({type: 'edits-not-kept'}))
}

/** Not while an input method composes: its Enter takes a word. */
function isSaveKey({key, ctrlKey, metaKey, isComposing}: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !isComposing
}

document.documentElement.lang = say('languageTag')
// Opened as a page (`?tab=7`) it has a window to fill; as a popup it makes its own.
document.documentElement.classList.toggle('is-page', location.search !== '')
// From anywhere: when the popup has just opened, no field has the focus.
addEventListener('keydown', (event) => isSaveKey(event) && commands.save())
followQuotations(store)
show(store.state())
// From the shortcut to the clip by keys alone: the popup opens on the title, and Enter saves.
document.getElementById('field-title')?.focus()
ask('wake', undefined).catch(() => {}) // what needs the background tells its own trouble
void readPage(store, location.search)
