import type {Tabs} from 'webextension-polyfill'
import {draftOf} from '../clip/draft'
import type {Quotation} from '../clip/quotations'
import {ClipError} from '../errors'
import {findQuotations, keepQuotations} from '../library/kept-quotations'
import {defaultSettings} from '../settings/settings'
import {openPage} from '../tab/open-page'
import {say} from '../text/say'
import {errorSentence} from '../text/sentences'
import {showDone, showTrouble, showWorking} from './badge'
import {inTurn} from './in-turn'
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
    const quotation = {markdown: article.markdown, url: sourceUrl, at: Date.now()}
    const count = await inTurn(() => addQuotation(page.address, quotation))
    await showDone(page.tabId, say('quotationAdded', count))
  } catch (error) {
    await showTrouble(page.tabId, errorSentence(error instanceof ClipError ? error.code : 'save-interrupted'))
  }
}

async function addQuotation(address: string, quotation: Quotation): Promise<number> {
  const quotations = [...(await findQuotations(address, Date.now())), quotation]
  await keepQuotations(address, quotations)
  return quotations.length
}
