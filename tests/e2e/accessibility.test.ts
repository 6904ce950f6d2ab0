import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import {barriersOf} from '../support/barriers'
import type {Browser, View} from '../support/browser'
import {openPanel, panelControls} from '../support/panels'
import {controls, whenRead} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {troubleSite} from '../support/trouble-site'

describe.for(['light', 'dark'] as const)('in %s colours', (scheme) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    served = await serveSite(Object.assign({}, troubleSite, ...listSamples().map(siteOf)))
    browser = await startBrowser('chromium', {port: served.port, scheme})
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function openSample(): Promise<View> {
    await browser.open(String(listSamples()[1]?.url))
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    return popup
  }

  test.for(listSamples())('the popup on $name has no barrier, every field open', async ({url}) => {
    await browser.open(url)
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    await popup.look(() => document.querySelector('details')?.setAttribute('open', '') ?? '')
    await popup.click(controls.tags)
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
  })

  test.for(['Preview', 'Edit', 'Outline', 'File'] as const)('the panel %s has no barrier', async (name) => {
    const popup = await openSample()
    await openPanel(popup, name)
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
  })

  test('a body that was edited and thinned has no barrier', async () => {
    const popup = await openSample()
    await openPanel(popup, 'Outline')
    await popup.look(() => document.querySelector<HTMLElement>('.outline-picture input')?.click() ?? '')
    expect(await barriersOf(popup)).toBe('')
    await popup.click(panelControls.resetBody)
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
  })

  test('the popup in trouble has no barrier', async () => {
    await browser.open('http://www.frames.example/')
    const popup = await browser.openPopup()
    await whenRead(popup)
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
  })

  test('the options page has no barrier', async () => {
    const options = await browser.openPage('options/options.html')
    expect(await barriersOf(options)).toBe('')
    await options.close()
  })
})
