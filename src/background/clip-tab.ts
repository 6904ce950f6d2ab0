import type {Tabs} from 'webextension-polyfill'
import {ClipError} from '../errors'
import {openPage} from '../tab/open-page'
import {fileNameInText} from '../text/part-of'
import {say} from '../text/say'
import {errorSentence} from '../text/sentences'
import {showDone, showTrouble, showWorking} from './badge'
import {savePage} from './save-page'

/** Save the tab's page, or what is selected in it, at once, and tell on the icon what was saved as what, or why not. Never throws. */
export async function clipTab(tab: Tabs.Tab | undefined, save = savePage): Promise<void> {
  const page = tab && openPage(tab)
  if (!page) return

  await showWorking(page.tabId)
  try {
    const {savedTo} = await save(page)
    await showDone(page.tabId, say('statusSaved', fileNameInText(savedTo)))
  } catch (error) {
    await showTrouble(page.tabId, errorSentence(error instanceof ClipError ? error.code : 'save-interrupted'))
  }
}
