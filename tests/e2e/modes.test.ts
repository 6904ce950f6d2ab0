import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser, Control, View} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {ferrySite} from '../support/ferry-site'
import {statusOf} from '../support/fields'
import {chooseMode, controls, fill, textIn, whenRead} from '../support/popup'
import {savedText} from '../support/saved-text'
import {startBrowser} from '../support/start-browser'
import {until} from '../support/until'

const feature = listSamples()[1]
if (!feature) throw new Error('There are no samples.')
const expected = readFileSync(new URL('expected.md', feature.folder), 'utf8')
const quotation: Control = {role: 'checkbox', name: 'As a quotation'}
const html = 'text/html; charset=utf-8'
const note = `<!doctype html><html lang="en"><title>A note</title><div><p>The front desk is closed on Sundays.</p></div>
<article><h1>A note</h1><p>The key is under the third pot, as ever.</p></article><div><p>Ring twice, then wait by the gate.</p></div>`
const wall = `<!doctype html><html lang="en"><title>A secret</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"A secret","isAccessibleForFree":false}</script>
<article><h1>A secret</h1>${'<p>Nobody at the harbour would say what had been in the crates that night.</p>'.repeat(4)}</article>`

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let downloads: ReturnType<typeof watchDownloads>

  beforeAll(async () => {
    const pages = {'//www.note.example/': {type: html, body: note}, '//www.wall.example/': {type: html, body: wall}}
    served = await serveSite({...siteOf(feature), ...ferrySite, ...pages})
    browser = await startBrowser(name, {port: served.port})
    downloads = watchDownloads(browser.downloads)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function popupHere(): Promise<View> {
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    return popup
  }

  test('words and pictures kept are told against those found, and what falls short is told', async () => {
    await browser.open(feature.url)
    const popup = await popupHere()
    await expect.poll(() => statusOf(popup)).toMatch(/^Words kept: [\d,]+( of [\d,]+)?\. Pictures kept: 2\.$/)
    await popup.close()

    const noticesOn = async (url: string) => {
      await browser.open(url)
      const shown = await popupHere()
      const said = await shown.look(() => document.querySelector('.notices')?.textContent ?? '')
      await shown.close()
      return said
    }
    await expect.poll(() => noticesOn('http://www.note.example/')).toContain('The article is very short')
    await expect.poll(() => noticesOn('http://www.wall.example/')).toContain('only a part of the article')
  })

  test('article, whole page and back, one click each, and the edits of the fields stay', async () => {
    await browser.open('http://www.note.example/')
    const popup = await popupHere()
    await fill(popup, controls.title, 'My own note')
    await chooseMode(popup, 'Whole page')
    await expect.poll(() => textIn(popup, controls.title)).toBe('My own note')
    await chooseMode(popup, 'Article')
    await chooseMode(popup, 'Whole page')
    const text = await savedText(popup, downloads)
    expect(text).toContain('title: "My own note"')
    expect(text).toContain('third pot')
    expect(text).toContain('Ring twice')
  })

  test('a selection is a quotation by choice, and links to its place', async () => {
    const page = await browser.open('http://www.ferry.example/')
    await page.evaluate(() => {
      const element = document.querySelector('#first')
      if (element) getSelection()?.selectAllChildren(element)
    })
    const popup = await popupHere()
    await fill(popup, controls.title, 'The doctor')
    await chooseMode(popup, 'Selection')
    await expect.poll(() => textIn(popup, controls.title)).toBe('The doctor')
    const words = 'The ferry leaves at nine, and waits for nobody but the doctor.'
    await popup.click(quotation)
    await popup.click(quotation)
    const quoted = await savedText(popup, downloads)
    expect(quoted).toContain(`\n> ${words}\n`)
    expect(quoted).toMatch(/\(http:\/\/www\.ferry\.example\/#:~:text=[^)]+\)\n$/)

    await page.bringToFront()
    const again = await popupHere()
    await chooseMode(again, 'Selection')
    await again.click(quotation)
    const plain = await savedText(again, downloads)
    expect(plain).toContain(`\n${words}\n`)
    expect(plain).not.toContain('> ')
  })

  test('a selection of nothing is told, and the article stays', async () => {
    await browser.open('http://www.ferry.example/')
    const popup = await popupHere()
    await popup.click({role: 'radio', name: 'Selection'})
    const said = await until('the sentence', async () => {
      const text = await popup.look(() => document.querySelector('.refusal')?.textContent ?? '')
      return text || undefined
    })
    expect(said).toContain('Nothing is selected')
    expect(await savedText(popup, downloads)).toContain('In winter the rope is changed twice.')
  })

  test('one of the pictures is the thumbnail, or none, and those left out are not saved', async () => {
    await browser.open(feature.url)
    const popup = await popupHere()
    await popup.look(() => document.querySelector('.pictures')?.setAttribute('open', '') ?? '')
    const names = await popup.look(() =>
      JSON.stringify([...document.querySelectorAll('.tile-face')].map((tile) => tile.getAttribute('title'))),
    )
    const [first = '', second = ''] = JSON.parse(names) as readonly string[] // the list made above
    await popup.click({role: 'radio', name: `Thumbnail: ${second}`})
    await popup.click({role: 'checkbox', name: `In the article: ${first}`})
    await expect.poll(() => statusOf(popup)).toContain('Pictures kept: 1')
    await popup.close()

    const again = await popupHere()
    const text = await savedText(again, downloads)
    const addresses = [...expected.matchAll(/^!\[.*\]\((.*)\)$/gm)].map(([, address]) => address ?? '')
    expect(text).toContain(`thumbnail: "${addresses[1]}"`)
    expect(text.match(/^!\[.*\]\(.*\)$/gm)).toHaveLength(addresses.length - 1)
    expect(text).not.toContain(`](${addresses[0]})`)
  })

  test('no thumbnail and all pictures again are one click each', async () => {
    await browser.open(feature.url)
    const popup = await popupHere()
    await popup.look(() => document.querySelector('.pictures')?.setAttribute('open', '') ?? '')
    await popup.click({role: 'radio', name: 'No thumbnail'})
    await popup.look(() => document.querySelector<HTMLElement>('.tile input[type=checkbox]')?.click() ?? '')
    await expect.poll(() => statusOf(popup)).toContain('Pictures kept: 1')
    await popup.click({role: 'button', name: 'Keep all pictures'})
    await expect.poll(() => statusOf(popup)).toContain('Pictures kept: 2')
    expect(await savedText(popup, downloads)).toBe(expected.replace(/^thumbnail: .*$/m, 'thumbnail: ""'))
  })
})
