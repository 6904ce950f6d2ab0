import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, type Sample, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser, View} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {statusOf} from '../support/fields'
import {boxOf, openPanel, panelControls, previewed, shownFile, whenShown} from '../support/panels'
import {textIn, whenRead} from '../support/popup'
import {savedText} from '../support/saved-text'
import {startBrowser} from '../support/start-browser'
import {until} from '../support/until'

const samples = listSamples()
const [portal, feature, arabic] = samples
if (!portal || !feature || !arabic) throw new Error('There are no samples.')
const longPage = (word: string) =>
  `<!doctype html><title>A long page</title><article><h1>A long page</h1>${`<p>${`${word} words in a long line of text. `.repeat(20)}</p>`.repeat(200)}</article>`
const longSite = {'//www.long.example/': {type: 'text/html', body: longPage('Plain')}}
const expectedOf = (sample: Sample) => readFileSync(new URL('expected.md', sample.folder), 'utf8')

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  const site = Object.assign({}, longSite, ...samples.map(siteOf))
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let downloads: ReturnType<typeof watchDownloads>

  beforeAll(async () => {
    served = await serveSite(site)
    browser = await startBrowser(name, {port: served.port})
    downloads = watchDownloads(browser.downloads)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function openClip(sample: Sample): Promise<View> {
    await browser.open(sample.url)
    return reopened()
  }

  async function reopened(): Promise<View> {
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    return popup
  }

  test('the preview shows the text, and loads pictures only when they are asked for', async () => {
    const popup = await openClip(portal)
    const before = served.asked.length
    await openPanel(popup, 'Preview')
    await expect.poll(() => previewed(popup)).toContain('停产两年的白沙湾船厂重新响起了焊花声')
    await openPanel(popup, 'File')
    await openPanel(popup, 'Preview')
    expect(served.asked.slice(before)).toEqual([])

    await popup.click(panelControls.showPictures)
    const pictures = [...expectedOf(portal).matchAll(/^!\[.*\]\(https?:(.*)\)$/gm)].map(([, address]) => address)
    expect(pictures.length).toBeGreaterThan(0)
    await until(
      'the pictures',
      async () => pictures.every((one) => served.asked.slice(before).includes(one ?? '')) || undefined,
    )
    await popup.close()
  })

  test('a picture the page shows is drawn small; one it has not loaded yet is named', async () => {
    const popup = await openClip(arabic)
    await popup.look(() => String(document.querySelector('.pictures')?.setAttribute('open', '')))
    const tiles = async () =>
      popup.look(() =>
        [...document.querySelectorAll('.tile-face')].map((face) => face.firstElementChild?.tagName).join(),
      )
    await until('the picture', async () => (await tiles()).includes('IMG') || undefined)
    await expect.poll(() => tiles()).toBe('IMG,BDI')
    await popup.close()
  })

  test.for(samples)('the file shown for $name is the file saved, and is valid', async (sample) => {
    const popup = await openClip(sample)
    await openPanel(popup, 'File')
    const text = expectedOf(sample)
    await expect
      .poll(() => shownFile(popup))
      .toEqual({
        text,
        said: expect.stringMatching(new RegExp(`Valid.*${Buffer.byteLength(text).toLocaleString('en')}`)),
      })
    expect(await savedText(popup, downloads)).toBe(text)
  })

  test('what is not ticked is not saved, and a text written by hand comes back and is saved', async () => {
    const popup = await openClip(feature)
    await openPanel(popup, 'Outline')
    const picture = /^!\[(.*)\]\(.*\)$/m.exec(expectedOf(feature))
    await popup.click(await boxOf(popup, picture?.[1] ?? ''))
    await expect.poll(() => statusOf(popup)).toContain('Pictures kept: 1')
    await openPanel(popup, 'Edit')
    await popup.click(panelControls.editor)
    await popup.press('Control+Home')
    await popup.type('By **hand** ')
    await expect.poll(() => textIn(popup, panelControls.editor)).toMatch(/^By \*\*hand\*\* /)
    const edited = await textIn(popup, panelControls.editor)
    await popup.close()

    const again = await reopened()
    await openPanel(again, 'Edit')
    await expect.poll(() => textIn(again, panelControls.editor)).toBe(edited)
    const text = await savedText(again, downloads)
    const [head = '', body = ''] = expectedOf(feature).split(/(?<=\n---\n\n)/)
    expect(text).toBe(`${head}By **hand** ${body.replace(`${picture?.[0]}\n\n`, '')}`)
  })

  test('tabs, outline and editor are reached and used by the keyboard alone', async () => {
    const popup = await openClip(feature)
    const focused = () => popup.look(() => document.activeElement?.id || (document.activeElement?.className ?? ''))
    await popup.click({role: 'tab', name: 'Fields'})
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await popup.press(key)
    await expect.poll(() => focused()).toBe('tab-outline')
    await whenShown(popup)

    await popup.press('Tab')
    await popup.press(' ')
    await popup.press('ArrowDown')
    await popup.press('ArrowDown')
    await popup.press(' ')
    const ticked = () =>
      popup.look(() =>
        [...document.querySelectorAll<HTMLInputElement>('.outline input')].map((box) => Number(box.checked)).join(''),
      )
    await expect.poll(() => ticked()).toMatch(/^0101/)
    await popup.press('ArrowUp')
    await popup.press('ArrowUp')
    await popup.press(' ')
    await expect.poll(() => ticked()).toMatch(/^1101/)

    await popup.click({role: 'tab', name: 'Outline'})
    await popup.press('ArrowLeft')
    await whenShown(popup)
    await popup.press('Tab')
    await popup.press('Tab')
    await expect.poll(() => focused()).toBe('editor')
    await popup.click(panelControls.resetBody)
    await popup.close()
  })

  test('undo takes back what was typed; the page’s text is one click away, and that click can be undone', async () => {
    const popup = await openClip(portal)
    await openPanel(popup, 'Edit')
    const before = await textIn(popup, panelControls.editor)
    await popup.click(panelControls.editor)
    await popup.press('Control+Home')
    await popup.type('Mine. ')
    await openPanel(popup, 'Preview')
    await expect.poll(() => previewed(popup)).toContain('Mine. 停产两年的')
    await openPanel(popup, 'Edit')
    await popup.click(panelControls.editor)
    await popup.press('Control+z')
    await expect.poll(() => textIn(popup, panelControls.editor)).toBe(before)

    await popup.press('Control+Home')
    await popup.type('Mine again. ')
    await popup.click(panelControls.resetBody)
    await expect.poll(() => textIn(popup, panelControls.editor)).toBe(before)
    await popup.click(panelControls.undoReset)
    await expect.poll(() => textIn(popup, panelControls.editor)).toBe(`Mine again. ${before}`)
    await popup.click(panelControls.resetBody)
    await popup.close()
  })

  test('a long text typed right before the popup closes is there when it opens again', async () => {
    await browser.open('http://www.long.example/')
    const popup = await reopened()
    await openPanel(popup, 'Edit')
    await expect.poll(async () => (await textIn(popup, panelControls.editor)).length).toBeGreaterThan(100_000)
    await popup.click(panelControls.editor)
    await popup.press('Control+Home')
    await popup.type('Late. ')
    await popup.close()

    const again = await reopened()
    await openPanel(again, 'Edit')
    await expect.poll(() => textIn(again, panelControls.editor)).toMatch(/^Late\. /)
    await again.click(panelControls.resetBody)
    await again.close()
  })

  test('the text written by hand stays when the page says something else by then', async () => {
    await browser.open('http://www.long.example/?first')
    const popup = await reopened()
    await openPanel(popup, 'Edit')
    await popup.click(panelControls.editor)
    await popup.press('Control+Home')
    await popup.type('Mine. ')
    await popup.close()
    Object.assign(site, {'//www.long.example/': {type: 'text/html', body: longPage('Other')}})
    await browser.open('http://www.long.example/?first')

    const again = await reopened()
    await openPanel(again, 'Edit')
    await expect.poll(() => textIn(again, panelControls.editor)).toMatch(/^Mine\. Plain/)
    await expect
      .poll(() => again.look(() => document.querySelector('.body-bar')?.textContent ?? ''))
      .toContain('has changed since')
    await again.click(panelControls.resetBody)
    await expect.poll(() => textIn(again, panelControls.editor)).toMatch(/^Other/)
    await again.close()
  })

  test('a text that Hugo would not build is told', async () => {
    const popup = await openClip(portal)
    await openPanel(popup, 'Edit')
    await popup.click(panelControls.editor)
    await popup.press('Control+Home')
    await popup.type('{{< ')
    await openPanel(popup, 'File')
    await expect.poll(async () => (await shownFile(popup)).said).toContain('Hugo would not build the site')
    await openPanel(popup, 'Edit')
    await popup.click(panelControls.resetBody)
    await popup.close()
  })
})
