import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser} from '../support/browser'
import {closeAt, moments} from '../support/closing'
import {watchDownloads} from '../support/downloads'
import {controls, fill, textIn, whenRead} from '../support/popup'
import {startBrowser} from '../support/start-browser'

const [sample] = listSamples()
if (!sample) throw new Error('There are no samples.')

// The extension's own pages have it in both browsers.
declare const chrome: {storage: {local: {get: (key: null) => Promise<object>}}}

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    served = await serveSite(siteOf(sample))
    browser = await startBrowser(name, {port: served.port})
    await browser.open(sample.url)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  // `npm run close-popup` does it twenty times each.
  test.for(moments)('a popup closed $name loses no edit and saves nothing twice', async (moment) => {
    const scene = {browser, downloads: watchDownloads(browser.downloads, 'later'), title: sample.title}
    expect(await closeAt(moment, scene, 1)).toBe('')
  })

  test('an edit is back after the browser has crashed, and can be discarded', {timeout: 240_000}, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'leafclip-crash-'))
    const first = await startBrowser(name, {port: served.port, profile})
    await first.open(sample.url)
    const popup = await first.openPopup()
    await whenRead(popup)
    await fill(popup, controls.title, 'Before the crash')
    const kept = () => popup.look(async () => JSON.stringify(await chrome.storage.local.get(null)))
    await expect.poll(kept).toContain('Before the crash')
    await first.crash()

    const second = await startBrowser(name, {port: served.port, profile})
    await second.open(sample.url)
    const again = await second.openPopup()
    await whenRead(again)
    await expect
      .poll(() => again.look(() => document.querySelector('.restored')?.textContent ?? ''))
      .toMatch(/^Restored draft/)
    await expect.poll(() => textIn(again, controls.title)).toBe('Before the crash')
    await again.click({role: 'button', name: 'Discard'})
    await expect.poll(() => textIn(again, controls.title)).toBe(sample.title)
    await second.close()
    rmSync(profile, {recursive: true, force: true, maxRetries: 5})
  })
})
