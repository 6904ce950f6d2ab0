import browser from 'webextension-polyfill'
import {hearAsked} from '../messages/panel-calls'

export type Follower = {
  /** This tab's page is in front now. */
  readonly turnTo: (tabId: number) => void
  /** The user asked for it, and it can be read. */
  readonly readAgain: (tabId: number, by: 'icon' | 'other') => void
  /** What is known of this tab's page is true no longer. */
  readonly forget: (tabId: number) => void
}

/**
 * For a panel: follow the tab in front of its window. Its icon opens no popup as long as the panel is there: a press on
 * it means that the panel may read the page.
 */
export async function followTabs({turnTo, readAgain, forget}: Follower): Promise<void> {
  const {id: windowId} = await browser.windows.getCurrent()
  let front = -1
  const turn = (tabId: number) => {
    if (front !== tabId) void setPopup(front, browser.runtime.getURL('popup/popup.html'))
    front = tabId
    void setPopup(front, '')
    turnTo(tabId)
  }

  browser.tabs.onActivated.addListener((tab) => tab.windowId === windowId && turn(tab.tabId))
  browser.tabs.onUpdated.addListener((tabId, {status}) => {
    if (status === 'loading') forget(tabId)
    // Browsers forget what was set for a tab when it shows another page.
    if (status === 'complete' && tabId === front) turn(tabId)
  })
  browser.tabs.onRemoved.addListener(forget)
  hearAsked((asked) => {
    if (asked.windowId !== windowId) return false
    readAgain(asked.tabId, asked.by)
    return true
  })
  addEventListener('pagehide', () => void setPopup(front, browser.runtime.getURL('popup/popup.html')))

  const [tab] = await browser.tabs.query({active: true, currentWindow: true})
  if (tab?.id !== undefined) turn(tab.id)
}

/** A tab that is gone by now needs none. */
async function setPopup(tabId: number, popup: string): Promise<void> {
  if (tabId >= 0) await browser.action.setPopup({tabId, popup}).catch(() => {})
}
