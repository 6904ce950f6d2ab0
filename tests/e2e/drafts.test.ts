import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser, View} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {controls, fill, textIn, whenRead, whenSaved} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {until} from '../support/until'

const sample = listSamples()[1]
if (!sample) throw new Error('There are no samples.')

// The extension's own pages have it in both browsers.
type Local = {get: (key: null) => Promise<object>; set: (items: object) => Promise<void>}
declare const chrome: {storage: {local: Local}}
const stored = (view: View) => view.look(async () => JSON.stringify(await chrome.storage.local.get(null)))

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let inPrivate: Browser

  beforeAll(async () => {
    served = await serveSite(siteOf(sample))
    browser = await startBrowser(name, {port: served.port})
    inPrivate = await startBrowser(name, {port: served.port, windows: 'private'})
  })
  afterAll(async () => {
    await browser?.close()
    await inPrivate?.close()
    await served?.close()
  })

  async function popupIn(one: Browser): Promise<View> {
    const popup = await one.openPopup()
    expect(await whenRead(popup)).toBe('')
    return popup
  }

  test('what a private window edits and saves is kept nowhere', async () => {
    const downloads = watchDownloads(inPrivate.downloads)
    await inPrivate.open(sample.url)
    const popup = await popupIn(inPrivate)
    await fill(popup, controls.title, 'A private title')
    await popup.close()

    const again = await popupIn(inPrivate)
    await expect.poll(() => textIn(again, controls.title)).toBe(sample.title)
    expect(await stored(again)).toBe('{}')
    await again.click(controls.tags)
    await again.type('secret,')
    await again.click(controls.download)
    await whenSaved(again)
    expect((await downloads.next()).text).toContain('  - "secret"\n')
    expect(await stored(again)).toBe('{}')
    await again.close()
  })

  test('edits go when the clip is saved', async () => {
    const downloads = watchDownloads(browser.downloads)
    await browser.open(sample.url)
    const popup = await popupIn(browser)
    await fill(popup, controls.title, 'Saved and done')
    await until('the edit to be kept', async () => /draft:.*Saved and done/.test(await stored(popup)) || undefined)
    await popup.click(controls.download)
    await whenSaved(popup)
    await downloads.next()
    await until('the edits to be forgotten', async () => !(await stored(popup)).includes('draft:') || undefined)
    await popup.close()
  })

  test('edits go after seven days, those of other pages too, and younger ones come back', async () => {
    const options = await browser.openPage('options/options.html')
    const day = 24 * 60 * 60 * 1000
    const kept = (title: string, days: number) => ({edits: {title}, editedAt: Date.now() - days * day})
    const drafts = {
      [`draft:${sample.url}`]: kept('Of last week', 6.9),
      'draft:http://www.old.example/': kept('Too old', 7.1),
    }
    await options.run(`chrome.storage.local.set(${JSON.stringify(drafts)})`)
    await expect.poll(() => stored(options)).toContain('Too old')
    await options.close()

    await browser.open(sample.url)
    const popup = await popupIn(browser)
    await expect.poll(() => textIn(popup, controls.title)).toBe('Of last week')
    await expect
      .poll(() => popup.look(() => document.querySelector('.restored')?.textContent ?? ''))
      .toBe('Restored draftDiscard')
    await until('the old edits to be forgotten', async () => !(await stored(popup)).includes('Too old') || undefined)
    await popup.run(`chrome.storage.local.set(${JSON.stringify({[`draft:${sample.url}`]: kept('Too old', 7.1)})})`)
    await expect.poll(() => stored(popup)).toContain('Too old')
    await popup.close()

    const again = await popupIn(browser)
    await expect.poll(() => textIn(again, controls.title)).toBe(sample.title)
    expect(await stored(again)).not.toContain('Too old')
    await again.close()
  })
})
