import type {Browser} from 'webextension-polyfill'
import {keptKeys} from '../library/kept-keys'
import {settingsKey} from '../settings/settings-key'
import {leaveFirstLook} from '../tab/first-look'
import {openPage} from '../tab/open-page'
import {readerWithMetadata} from '../tab/reader-files'

// In a script of its own, without the polyfill: it runs while the popup's code is still on its way (ADR 0067).
declare const chrome: Browser
const {browser = chrome} = globalThis as {browser?: Browser}

/** Ask the page in front for its metadata, and the storage for what is kept of it, as a popup on it will want them. */
function lookFirst({tabs, scripting, storage}: Browser): void {
  const found = tabs.query({active: true, currentWindow: true})
  const stored = found.then(([tab]) => {
    const page = tab && openPage(tab)
    const kept = page && !page.isPrivate ? keptKeys(page.address) : []
    return storage.local.get([settingsKey, ...kept])
  })
  const entered = found.then(([tab]) =>
    scripting.executeScript({target: {tabId: tab?.id ?? -1}, files: readerWithMetadata}),
  )
  // Who takes the look hears of its trouble.
  for (const one of [stored, entered]) one.catch(() => {})
  leaveFirstLook({found, stored, entered})
}

// A panel, and a popup opened as a page, are on no page yet.
if (!location.search) lookFirst(browser)
