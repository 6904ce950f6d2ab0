import {openPanel} from '../tab/open-panel'
import type {PopupState} from './state'

/** Go on in the panel, which stays when one clicks the page. The popup makes room for it. */
export async function leaveForPanel({page}: PopupState): Promise<void> {
  if (!page) return
  await openPanel(page.tabId)
  close()
}
