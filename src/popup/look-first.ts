import type {Browser} from 'webextension-polyfill'
import {answerInPage} from '../tab/answer-in-page'
import {leaveFirstLook} from '../tab/first-look'

// In a script of its own, without the polyfill: it runs while the popup's code is still on its way (ADR 0067).
declare const chrome: Browser
const {browser = chrome} = globalThis as {browser?: Browser}

/** Ask the page in front for its metadata, as a popup on it will want them. */
function lookFirst({tabs, scripting}: Browser): void {
  const found = tabs.query({active: true, currentWindow: true})
  const entered = found.then(async ([tab]) => {
    const target = {tabId: tab?.id ?? -1}
    await scripting.executeScript({target, files: ['/content-script.js']})
    return target
  })
  const metadata = entered.then((target) =>
    scripting.executeScript({target, func: answerInPage, args: ['readMetadata']}),
  )
  // Who takes the look hears of its trouble.
  for (const one of [entered, metadata]) one.catch(() => {})
  leaveFirstLook({found, entered, metadata})
}

// A panel, and a popup opened as a page, are on no page yet.
if (!location.search) lookFirst(browser)
