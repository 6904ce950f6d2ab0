import type {Tabs} from 'webextension-polyfill'
import {draftOf} from '../clip/draft'
import {ClipError} from '../errors'
import {findQuotations, keepQuotations} from '../library/kept-quotations'
import {defaultSettings} from '../settings/settings'
import {openPage} from '../tab/open-page'
import {say} from '../text/say'
import {errorSentence} from '../text/sentences'
import {showDone, showTrouble, showWorking} from './badge'
import {readTab} from './save-page'

/** Add what is selected in the tab to the quotations of its page, and tell on the icon how many there are. Never throws. */
export async function quoteSelection(tab: Tabs.Tab | undefined): Promise<void> {
  const page = tab && openPage(tab)
  if (!page) return
  if (page.isPrivate) return showTrouble(page.tabId, say('quotationPrivate'))

  await showWorking(page.tabId)
  try {
    const article = await readTab(page, 'selection')
    const {sourceUrl} = draftOf(article, defaultSettings).fields
    const earlier = await findQuotations(page.address, Date.now())
    const quotations = [...earlier, {markdown: article.markdown, url: sourceUrl, at: Date.now()}]
    await keepQuotations(page.address, quotations)
    await showDone(page.tabId, say('quotationAdded', quotations.length))
  } catch (error) {
    await showTrouble(page.tabId, errorSentence(error instanceof ClipError ? error.code : 'save-interrupted'))
  }
}
