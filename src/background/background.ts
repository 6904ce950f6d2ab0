import browser from 'webextension-polyfill'
import {answer} from '../messages/messenger'
import {clipTab} from './clip-tab'
import {keepEdits} from './keep-edits'
import {answerMenus, makeMenus} from './menus'
import {saveClip} from './save-clip'

// A browser wakes the background for what was listened to in its first turn, and for nothing else.
answer({saveClip, keepEdits, wake: async () => undefined})
browser.runtime.onInstalled.addListener(() => void makeMenus())
answerMenus({'clip-page': clipTab})
browser.commands.onCommand.addListener((name, tab) => {
  if (name === 'save-now') void clipTab(tab)
})
