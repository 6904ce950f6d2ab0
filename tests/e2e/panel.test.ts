import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser, View} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {controls, fill, textIn, whenRead, whenSaved} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {until} from '../support/until'

const samples = listSamples()
const [portal, feature] = samples
if (!portal || !feature) throw new Error('There are no samples.')

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    served = await serveSite(Object.assign({}, ...samples.map(siteOf)))
    browser = await startBrowser(name, {port: served.port})
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const untilTitle = (panel: View, title: string) =>
    until(`the panel to show ${title}`, async () => {
      const shown = await panel.look(() => document.querySelector<HTMLTextAreaElement>('#field-title')?.value ?? '')
      return shown === title || undefined
    })

  test('the panel stays open, asks to be let in, and clips one source after another', async () => {
    const downloads = watchDownloads(browser.downloads)
    const first = await browser.open(portal.url)
    const panel = await browser.openPanel()
    expect(await whenRead(panel)).toBe('')
    await expect.poll(() => textIn(panel, controls.title)).toBe(portal.title)
    await fill(panel, controls.title, 'Wind turbines')

    await browser.open(feature.url)
    expect(await until('the panel to see the other page', () => told(panel))).toMatch(/click its icon/)
    await browser.pressIcon()
    await untilTitle(panel, feature.title)
    await whenRead(panel)
    await panel.click(controls.download)
    await whenSaved(panel)
    expect((await downloads.next()).text).toBe(readFileSync(new URL('expected.md', feature.folder), 'utf8'))

    await first.bringToFront()
    await untilTitle(panel, 'Wind turbines')
    await panel.click(controls.download)
    expect(await whenSaved(panel)).toContain('wind-turbines')
    expect((await downloads.next()).text).toContain('title: "Wind turbines"')
    await panel.close()
  })
})

async function told(panel: View): Promise<string | undefined> {
  return (await panel.look(() => document.querySelector('main [role="alert"] p')?.textContent ?? '')) || undefined
}
