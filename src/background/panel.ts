import browser, {type Tabs} from 'webextension-polyfill'
import {tellPanel} from '../messages/panel-calls'
import {openPanel} from '../tab/open-panel'

/** Open the panel in the tab's window. Never throws: a browser may show none, such as a window made for one app. */
export async function showPanel(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id !== undefined) await openPanel(tab.id).catch(() => {})
}

/**
 * A press on the icon where it opens no popup: the panel beside the page is told that it may read it. Where the panel is
 * gone without a trace, the popup is given back and opened.
 */
export async function pressedBesidePanel(tab: Tabs.Tab): Promise<void> {
  if ((await tellAsked(tab, 'icon')) || tab.id === undefined) return
  await browser.action.setPopup({tabId: tab.id, popup: browser.runtime.getURL('popup/popup.html')})
  // Older browsers open none without a press; the next one does.
  await browser.action.openPopup().catch(() => {})
}

/** The menu and the keys let us read the page too. Answers whether a panel heard it. */
export async function tellAsked(tab: Tabs.Tab | undefined, by: 'icon' | 'other'): Promise<boolean> {
  if (tab?.id === undefined || tab.windowId === undefined) return false
  return tellPanel({tabId: tab.id, windowId: tab.windowId, by})
}
