import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, type Sample, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser, Control, View} from '../support/browser'
import {type SavedFile, watchDownloads} from '../support/downloads'
import {buildSite} from '../support/hugo'
import {controls, fill, textIn, whenRead, whenSaved} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {until} from '../support/until'

const samples = listSamples()
const [portal, feature] = samples
if (!portal || !feature) throw new Error('There are no samples.')

const paragraph = (at: number) =>
  `<p>Day ${at}: <i>wind</i> from the <b>north-west</b>, <a href="/${at}">swell</a> of two metres, and nobody came ashore.</p>`
const long = `<!doctype html><html lang="en"><title>The log of a lighthouse</title><article><h1>The log of a lighthouse</h1>
${Array.from({length: 800}, (_, at) => paragraph(at)).join('\n')}</article>
<script>onload = () => setInterval(() => { for (const end = Date.now() + 250; Date.now() < end; ); }, 1)</script>`
const longSite = {'//www.logbook.example/': {type: 'text/html; charset=utf-8', body: long}}

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let downloads: ReturnType<typeof watchDownloads>

  beforeAll(async () => {
    served = await serveSite(Object.assign({}, longSite, ...samples.map(siteOf)))
    browser = await startBrowser(name, {port: served.port})
    downloads = watchDownloads(browser.downloads)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function openClip(sample: Sample): Promise<View> {
    await browser.open(sample.url)
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    return popup
  }

  /** Let go of the popup, and of what was edited in it. */
  async function saved(popup: View): Promise<SavedFile & {readonly said: string}> {
    const said = await whenSaved(popup)
    await popup.close()
    return {...(await downloads.next()), said}
  }

  test.for(samples)(
    'the popup shows $name filled in, and saves the expected file under the name shown',
    async (sample) => {
      const popup = await openClip(sample)
      await expect.poll(() => textIn(popup, controls.title)).toBe(sample.title)
      const expected = readFileSync(new URL('expected.md', sample.folder), 'utf8')
      expect(expected).toContain(`summary: "${await textIn(popup, controls.summary)}"`)
      const shown = await textIn(popup, controls.fileName)

      await popup.click(controls.download)

      const file = await saved(popup)
      expect(file.said).toContain(shown)
      expect(file.name).toBe(shown)
      expect(file.text).toBe(expected)
    },
  )

  test('title, tags and summary are saved as edited', async () => {
    const popup = await openClip(feature)
    await fill(popup, controls.title, 'Brass & "tides": é 潮汐')
    await fill(popup, controls.summary, 'One line,\nand another.')
    await popup.click(controls.tags)
    await popup.type('old brass')
    await popup.press('Enter')

    await popup.click(controls.download)

    const {name, text} = await saved(popup)
    expect(name).toBe('2025-05-09-brass-tides-é-潮汐.md')
    const page = buildSite([{name, text}]).pageOf(name)
    expect(page.querySelector('h1')?.textContent).toBe('Brass & "tides": é 潮汐')
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe('One line, and another.')
    expect([...page.querySelectorAll('.tags li')].map((tag) => tag.textContent)).toEqual(['tidemark', 'old brass'])
  })

  test.for<[string, Control, string]>([
    ['Enter in a one-line field', controls.fileName, 'Enter'],
    ['Control and Enter in a field of many lines', controls.summary, 'Control+Enter'],
  ])('%s downloads', async ([, control, keys]) => {
    const popup = await openClip(portal)
    await popup.click(control)
    await popup.press(keys)
    expect((await saved(popup)).text).toBe(readFileSync(new URL('expected.md', portal.folder), 'utf8'))
  })

  test('Control and Enter download before any field was touched', async () => {
    const popup = await openClip(portal)
    await popup.press('Control+Enter')
    expect((await saved(popup)).text).toContain(portal.title)
  })

  test('a popup closed right after the press still gives the whole file', async () => {
    const popup = await openClip(portal)
    await popup.click(controls.download)
    await popup.close()
    expect((await downloads.next()).text).toBe(readFileSync(new URL('expected.md', portal.folder), 'utf8'))
  })

  test('on a busy page the title is in its box before the body is read, and the whole body is saved', async () => {
    await browser.open('http://www.logbook.example/')
    const popup = await browser.openPopup()
    expect(await whenTitled(popup)).toEqual({title: 'The log of a lighthouse', busy: 'true'})
    expect(await whenRead(popup)).toBe('')
    await popup.click(controls.download)
    expect((await saved(popup)).text).toMatch(/Day 0: .*Day 799: /s)
  })

  test.for(samples)('reading leaves the page $name as it is', async (sample) => {
    const page = await browser.open(sample.url)
    const before = await page.evaluate(settledPage)
    const popup = await browser.openPopup()
    await whenRead(popup)
    await popup.close()
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })
})

/**
 * Runs in the page: its HTML once its own scripts leave it alone. A lazy loader hears of the pictures in sight before an
 * observer does that was made later.
 */
async function settledPage(): Promise<string> {
  for (let before = ''; ; ) {
    await new Promise<void>((seen) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect()
        seen()
      })
      observer.observe(document.documentElement)
    })
    const now = document.documentElement.outerHTML
    if (now === before) return now
    before = now
  }
}

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
