import browser from 'webextension-polyfill'
import {say} from '../text/say'

type Mark = {readonly text: string; readonly color: string; readonly title: string}

/** On the icon of one tab: work under way. All of it goes when the tab shows another page. */
export function showWorking(tabId: number): Promise<void> {
  return show(tabId, {text: '…', color: '#586056', title: say('statusSaving')})
}

/** What was done, as a sentence that the icon tells. */
export function showDone(tabId: number, title: string): Promise<void> {
  return show(tabId, {text: '✓', color: '#2c6e3f', title})
}

/** What went wrong, and what to do. */
export function showTrouble(tabId: number, title: string): Promise<void> {
  return show(tabId, {text: '!', color: '#8f1d14', title})
}

/** The mark comes last: who sees it can read the sentence. A tab that is gone by now has no icon to show it on. */
async function show(tabId: number, {text, color, title}: Mark): Promise<void> {
  const {action} = browser
  await Promise.allSettled([
    action.setTitle({tabId, title}),
    action.setBadgeBackgroundColor({tabId, color}),
    action.setBadgeTextColor({tabId, color: '#ffffff'}),
  ])
  await Promise.allSettled([action.setBadgeText({tabId, text})])
}
