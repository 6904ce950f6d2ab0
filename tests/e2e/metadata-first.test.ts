import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serveSite} from '../../scripts/serve-samples.mjs'
import type {Browser, View} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {controls, whenRead, whenSaved} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {until} from '../support/until'

const paragraph = (at: number) =>
  `<p>Day ${at}: <i>wind</i> from the <b>north-west</b>, <a href="/${at}">swell</a> of two metres, and nobody came ashore.</p>`
const long = `<!doctype html><html lang="en"><title>The log of a lighthouse</title><article><h1>The log of a lighthouse</h1>
${Array.from({length: 800}, (_, at) => paragraph(at)).join('\n')}</article>`

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    served = await serveSite({'//www.logbook.example/': {type: 'text/html; charset=utf-8', body: long}})
    browser = await startBrowser(name, {port: served.port})
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('the title is in its box while a long body is still being read, and the whole body is saved', async () => {
    const downloads = watchDownloads(browser.downloads)
    await browser.open('http://www.logbook.example/')
    const popup = await browser.openPopup()

    expect(await whenTitled(popup)).toEqual({title: 'The log of a lighthouse', busy: 'true'})

    expect(await whenRead(popup)).toBe('')
    await popup.click(controls.download)
    await whenSaved(popup)
    await popup.close()
    expect((await downloads.next()).text).toMatch(/Day 0: .*Day 799: /s)
  })
})

/** What the box holds as soon as it holds anything, and whether the popup then still waits for more. */
async function whenTitled(popup: View): Promise<{readonly title: string; readonly busy: string}> {
  return until('the popup to show a title', async () => {
    const seen: {title: string; busy: string} = JSON.parse(
      await popup.look(() => {
        const box = document.querySelector<HTMLInputElement>('#field-title')
        return JSON.stringify({
          title: box?.value ?? '',
          busy: document.querySelector('form')?.getAttribute('aria-busy'),
        })
      }),
    )
    return seen.title ? seen : undefined
  })
}
