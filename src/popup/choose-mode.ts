import type {ReadMode} from '../article/read-article'
import {askPage} from '../tab/ask-page'
import {beforeDeadline} from '../tab/before-deadline'
import {refusalCode} from '../tab/refusal-code'
import type {Store} from './store'

/** Nobody waits longer for a page, in ms. */
const patience = 10_000

/** Read the page once more, for all of it, for what is selected, or for the article again. Tells trouble, never throws. */
export async function chooseMode({dispatch, state}: Store, mode: ReadMode): Promise<void> {
  const {page} = state()
  if (!page || state().reading === 'page') return

  dispatch({type: 'mode-asked', mode})
  try {
    const article = await beforeDeadline(askPage(page.tabId, 'readArticle', {mode}), patience)
    dispatch({type: 'mode-read', mode, article, at: Date.now()})
  } catch (error) {
    dispatch({type: 'mode-refused', mode, code: refusalCode(error, page)})
  }
}
