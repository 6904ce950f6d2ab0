import browser, {type Tabs} from 'webextension-polyfill'
import {answer} from '../messages/messenger'
import {clipTab} from './clip-tab'
import {composeFile} from './compose-file'
import {inTurn} from './in-turn'
import {keepEdits} from './keep-edits'
import {answerMenus, makeMenus} from './menus'
import {pressedBesidePanel, showPanel, tellAsked} from './panel'
import {quoteSelection} from './quote-selection'
import {saveClip} from './save-clip'
import {saveSelection} from './save-page'

// A browser wakes the background for what was listened to in its first turn, and for nothing else.
answer({saveClip, keepEdits, composeFile, wake: () => inTurn(async () => undefined)})
browser.runtime.onInstalled.addListener(() => void inTurn(makeMenus))
// The browser may speak another language than when it was last here.
browser.runtime.onStartup.addListener(() => void inTurn(makeMenus))
answerMenus({
  'clip-page': (tab) => invited(tab, clipTab),
  'clip-selection': (tab) => invited(tab, (one) => clipTab(one, saveSelection)),
  'add-selection': (tab) => invited(tab, quoteSelection),
  'open-panel': showPanel,
})
browser.commands.onCommand.addListener((name, tab) => {
  if (name === 'save-now') void invited(tab, clipTab)
  if (name === 'open-panel') void showPanel(tab)
})
browser.action.onClicked.addListener((tab) => void pressedBesidePanel(tab))

/** Whatever the user asks for a page lets the panel read it as well. */
async function invited(tab: Tabs.Tab | undefined, deed: (tab: Tabs.Tab | undefined) => Promise<void>): Promise<void> {
  void tellAsked(tab, 'other')
  await deed(tab)
}
