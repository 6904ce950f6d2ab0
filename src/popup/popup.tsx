import {render} from 'preact'
import {ask} from '../messages/messenger'
import {speak} from '../text/say'
import {chooseMode} from './choose-mode'
import type {Commands} from './commands'
import {followTabs} from './follow-tabs'
import {keepEdits} from './keep-edits'
import {keepSoon} from './keep-soon'
import {leaveForPanel} from './leave-for-panel'
import {PopupView} from './popup-view'
import {followQuotations, quote} from './quote'
import {readPage} from './read-page'
import {restoreLate} from './restore-draft'
import {saveDraft} from './save-draft'
import type {Action} from './state'
import type {Store} from './store'
import {createStores} from './stores'

const isPanel = new URLSearchParams(location.search).has('panel')
const keeper = keepSoon(keep)
const stores = createStores((store, action) => {
  if (store === stores.front()) show()
  if (action && isEdit(action)) keeper.later(store)
  // What is saved is kept no more, so nothing may be on its way by then.
  if (action?.type === 'saving') keeper.now()
})
const dispatch = (action: Action) => stores.front().dispatch(action)
const commands: Commands = {
  edit: (edits) => dispatch({type: 'edited', edits, at: Date.now()}),
  editBody: (body) => dispatch({type: 'body-edited', body, at: Date.now()}),
  resetBody: () => dispatch({type: 'body-reset', at: Date.now()}),
  reset: (field) => dispatch({type: 'reset', field, at: Date.now()}),
  quote: (quotations) => quote(stores.front(), quotations),
  chooseMode: (mode) => void chooseMode(stores.front(), mode),
  discard: () => discard(stores.front()),
  save: () => void saveDraft(stores.front()),
  tryAgain: () => readAgain(stores.front()),
  ...(!isPanel && {openPanel: () => void leaveForPanel(stores.front().state())}),
}

let isDue = false

/** Once for all that is told in one turn. */
function show(): void {
  if (isDue) return
  isDue = true
  queueMicrotask(() => {
    isDue = false
    draw()
  })
}

/**
 * In a panel another page is another view: nothing typed or opened in one shows in the other. A popup has one page, and
 * one view from before it is found: what has the focus keeps it.
 */
function draw(): void {
  const root = document.querySelector('#app')
  const state = stores.front().state()
  if (root) render(<PopupView key={isPanel ? state.page?.tabId : 'popup'} state={state} commands={commands} />, root)
}

function isEdit({type}: Action): boolean {
  return ['edited', 'reset', 'body-edited', 'body-reset', 'mode-read', 'draft-discarded'].includes(type)
}

function keep({state, dispatch}: Store): void {
  keepEdits(state()).catch(() => dispatch({type: 'edits-not-kept'}))
}

function discard(store: Store): void {
  const {mode} = store.state().edits
  store.dispatch({type: 'draft-discarded', at: Date.now()})
  if (mode) void chooseMode(store, 'article')
}

function readAgain(store: Store): void {
  const tabId = store.state().page?.tabId
  store.dispatch({type: 'try-again'})
  void readPage(store, isPanel ? `?tab=${tabId}` : location.search)
}

function follow(): void {
  void followTabs({
    turnTo: (tabId) => {
      const isFresh = stores.turnTo(tabId) === 'fresh'
      show()
      if (isFresh) void readPage(stores.front(), `?tab=${tabId}`, 'uninvited')
    },
    readAgain: (tabId, by) => {
      const store = stores.of(tabId)
      if (store && (by === 'icon' || store.state().reading === 'failed')) readAgain(store)
    },
    forget: stores.forget,
  })
}

/** Not while an input method composes: its Enter takes a word. */
function isSaveKey({key, ctrlKey, metaKey, isComposing}: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !isComposing
}

function focusTitle(): void {
  if (document.activeElement === document.body) document.getElementById('field-title')?.focus()
}

speak(document)
// Opened as a page (`?tab=7`) or a panel it has a window to fill; as a popup it makes its own.
document.documentElement.classList.toggle('is-page', location.search !== '')
document.documentElement.classList.toggle('is-panel', isPanel)
addEventListener('pagehide', keeper.now)
// From anywhere: when the popup has just opened, no field has the focus.
addEventListener('keydown', (event) => isSaveKey(event) && commands.save())
followQuotations(stores)
// The page reads while the form is drawn.
const reading = isPanel ? undefined : readPage(stores.front(), location.search)
draw()
// From the shortcut to the clip by keys alone: the popup opens on the title, and Enter saves.
focusTitle()
// Firefox may let go of it while the popup comes into its window.
for (const event of ['load', 'focus']) addEventListener(event, focusTitle, {once: true})
Promise.all([ask('wake', undefined), reading])
  .then(() => restoreLate(stores.front()))
  .catch(() => {}) // what needs the background tells its own trouble
if (isPanel) follow()
