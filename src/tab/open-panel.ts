import browser from 'webextension-polyfill'

// What Chrome has and the types do not know.
type WithPanel = {readonly sidePanel?: {readonly open: (where: {readonly tabId: number}) => Promise<void>}}

/** Open the panel in the tab's window: Chrome's side panel, Firefox's sidebar. Only at once upon a user's deed. */
export async function openPanel(tabId: number): Promise<void> {
  const {sidePanel} = browser as WithPanel
  if (sidePanel) await sidePanel.open({tabId})
  else await browser.sidebarAction.open()
}
