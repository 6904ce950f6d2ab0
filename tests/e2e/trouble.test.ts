import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serveSite} from '../../scripts/serve-samples.mjs'
import type {Browser, BrowserName} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {controls, textIn, whenRead} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {troubleSite} from '../support/trouble-site'

/** What one meets, where, and the words that tell the user what it is. */
const troubles: readonly (readonly [string, Readonly<Record<BrowserName, string>> | string, RegExp])[] = [
  ['a page without an article', 'http://www.shop.example/', /no article/],
  ['a frame set', 'http://www.frames.example/', /frames/],
  ['a page that never finishes loading', 'http://www.slow.example/', /too long/],
  ['a PDF', 'http://www.report.example/report.pdf', /PDF/],
  ['a page of the browser', {chromium: 'chrome://version/', firefox: 'about:support'}, /browser’s own/],
  ['an empty tab', 'about:blank', /browser’s own|may not read|no article/],
]

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    served = await serveSite(troubleSite)
    browser = await startBrowser(name, {port: served.port})
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test.for(troubles)('%s is told in one sentence, and nothing is saved', async ([, url, words]) => {
    await browser.open(typeof url === 'string' ? url : url[name], 2000)
    const popup = await browser.openPopup()

    const told = await whenRead(popup, 30_000)

    expect(told).toMatch(words)
    await expect.poll(() => popup.look(() => String(document.querySelectorAll('[type="submit"]').length))).toBe('0')
    await popup.press('Control+Enter')
    await popup.close()
    expect(watchDownloads(browser.downloads).fresh()).toEqual([])
  })

  test('a page without access is told in one sentence, and read once the toolbar button is pressed', async () => {
    await browser.open('http://www.letters.example/')
    const asker = await browser.openPage('options/options.html')
    const tab = await asker.look(async () => {
      const tabs = await chrome.tabs.query({currentWindow: true})
      return String(tabs.at(-2)?.id)
    })
    const barred = await browser.openPage(`popup/popup.html?tab=${tab}`)
    expect(await whenRead(barred)).toMatch(/may not read this page/)
    await barred.close()
    await asker.close()

    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    await expect.poll(() => textIn(popup, controls.title)).toBe('A letter')
    await popup.close()
  })
})

// The extension's own pages have it in both browsers.
declare const chrome: {tabs: {query: (which: object) => Promise<readonly {id?: number}[]>}}
