import browser from 'webextension-polyfill'
import {isFreshDraft} from './kept-drafts'
import {draftPrefix, keptKeys, quotationsPrefix} from './kept-keys'
import {areFresh} from './kept-quotations'

/**
 * Forget the edits and quotations of all pages that are too old, but of the one in front: that is being edited, and was
 * looked at when it was opened.
 */
export async function forgetOld(now: number, inFront: string): Promise<void> {
  const all = await browser.storage.local.get(null)
  const old = Object.keys(all).filter((key) => {
    if (key.startsWith(draftPrefix)) return !isFreshDraft(all[key], now)
    return key.startsWith(quotationsPrefix) && !areFresh(all[key], now)
  })
  const others = old.filter((key) => !keptKeys(inFront).includes(key))
  if (others.length) await browser.storage.local.remove(others)
}
