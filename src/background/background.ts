import browser from 'webextension-polyfill'
import {answer} from '../messages/messenger'
import {clipTab} from './clip-tab'
import {composeFile} from './compose-file'
import {keepEdits} from './keep-edits'
import {answerMenus, makeMenus} from './menus'
import {quoteSelection} from './quote-selection'
import {saveClip} from './save-clip'
import {saveSelection} from './save-page'

// A browser wakes the background for what was listened to in its first turn, and for nothing else.
answer({saveClip, keepEdits, composeFile, wake: async () => undefined})
browser.runtime.onInstalled.addListener(() => void makeMenus())
answerMenus({
  'clip-page': (tab) => clipTab(tab),
  'clip-selection': (tab) => clipTab(tab, saveSelection),
  'add-selection': quoteSelection,
})
browser.commands.onCommand.addListener((name, tab) => {
  if (name === 'save-now') void clipTab(tab)
})
