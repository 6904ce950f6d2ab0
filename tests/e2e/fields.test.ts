import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser, Control, View} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {chipsOf, openMoreFields, origins, pick, whenKept} from '../support/fields'
import {controls, fill, textIn, whenRead} from '../support/popup'
import {savedText} from '../support/saved-text'
import {startBrowser} from '../support/start-browser'

const sample = listSamples()[1]
if (!sample) throw new Error('There are no samples.')
const slug: Control = {role: 'textbox', name: 'Slug'}
const thumbnail: Control = {role: 'combobox', name: 'Thumbnail address'}

/** Published this minute, on a clock eight hours ahead of UTC. */
const inTheEast = `${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16)}:00+08:00`
const news = `<!doctype html><html lang="en"><title>Tea at noon</title>
<meta property="article:published_time" content="${inTheEast}"><article><h1>Tea at noon</h1>
${'<p>The kettle was on before anyone had asked for it, and nobody went home early.</p>'.repeat(5)}</article>`
const accents = `<!doctype html><html lang="fr"><title>L’été à la mer, où l’œil se perd</title><article><h1>L’été à la mer, où l’œil se perd</h1>
${'<p>Personne ne regardait la mer, et la mer ne regardait personne non plus.</p>'.repeat(5)}</article>`
const html = 'text/html; charset=utf-8'

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let downloads: ReturnType<typeof watchDownloads>

  beforeAll(async () => {
    const pages = {'//www.tea.example/': {type: html, body: news}, '//www.mer.example/': {type: html, body: accents}}
    served = await serveSite({...siteOf(sample), ...pages})
    browser = await startBrowser(name, {port: served.port})
    downloads = watchDownloads(browser.downloads)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function openClip(url: string): Promise<View> {
    await browser.open(url)
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    await openMoreFields(popup)
    return popup
  }

  test('each field says where its value came from, is the user’s once edited, and goes back with one click', async () => {
    const popup = await openClip(sample.url)
    const texts = [controls.title, controls.summary, controls.fileName, slug, thumbnail]
    const before = await Promise.all(texts.map((control) => textIn(popup, control)))
    await expect
      .poll(() => origins(popup))
      .toMatchObject({
        title: 'From the page',
        tags: 'The site’s short name',
        summary: 'The article’s first words',
        date: 'From the page',
        byline: 'From the page',
        languages: 'From the page',
        thumbnail: 'The page’s lead image',
        slug: 'From the title',
        fileName: 'From date and title',
        flags: 'The theme’s defaults',
      })
    for (const control of texts) await fill(popup, control, 'mine')
    for (const list of ['Tags', 'Categories', 'Author', 'Language']) {
      await popup.click({role: 'combobox', name: list})
      await popup.type('mine,')
    }
    await pick(popup, 'field-toc', 'on')
    const unedited = async () =>
      Object.entries(await origins(popup)).filter(([field, origin]) => origin !== 'Yours' && field !== 'date')
    await expect.poll(unedited).toEqual([])
    for (const field of ['Title', 'Summary', 'File name', 'Slug', 'Thumbnail address', 'Flags of the theme'])
      await popup.click({role: 'button', name: `Reset ${field}`})
    for (const list of ['Tags', 'Categories', 'Author', 'Language'])
      await popup.click({role: 'button', name: `Reset ${list}`})
    await expect.poll(async () => Object.values(await origins(popup))).not.toContain('Yours')
    await expect.poll(() => Promise.all(texts.map((control) => textIn(popup, control)))).toEqual(before)
    await expect.poll(() => chipsOf(popup, 'byline')).not.toContain('mine')
    await popup.close()
  })

  test('everything edited is what is saved', async () => {
    const popup = await openClip(sample.url)
    await fill(popup, slug, 'My own slug')
    await fill(popup, thumbnail, 'https://pics.example/a.jpg')
    for (const [list, term] of [
      ['Categories', 'Machines'],
      ['Author', 'A. Nother'],
      ['Language', 'en-IE'],
    ] as const) {
      await popup.click({role: 'combobox', name: list})
      await popup.press('Backspace')
      await popup.type(term)
      await popup.press('Enter')
    }
    for (const [flag, state] of [
      ['comments', 'on'],
      ['pager', 'off'],
      ['mathjax', 'off'],
    ] as const)
      await pick(popup, `field-${flag}`, state)
    await expect.poll(() => textIn(popup, controls.fileName)).toBe('2025-05-09-my-own-slug.md')
    const text = await savedText(popup, downloads)
    expect(text).toContain('categories:\n  - "Machines"\n')
    expect(text).toContain('lang:\n  - "en-IE"\n')
    expect(text).toContain('thumbnail: "https://pics.example/a.jpg"\n')
    expect(text).toContain('comments: true\nauthorbox: false\npager: false\ntoc: false\nmathjax: false\n')
  })

  test('“auto” says what it found, and writes it', async () => {
    const popup = await openClip(sample.url)
    const autos = async (shown: View) => {
      const texts = await shown.look(() =>
        JSON.stringify([...document.querySelectorAll('.flags option[value=auto]')].map((one) => one.textContent)),
      )
      return JSON.parse(texts) as readonly string[] // the list made above
    }
    const [comments, , pager, , mathjax] = await autos(popup)
    expect(comments).toBe('Auto: off (theme)')
    expect(pager).toBe('Auto: on (theme)')
    expect(mathjax).toMatch(/^Auto: on \(formulas: \d+\)$/)
    await popup.close()
    const plain = await openClip('http://www.tea.example/')
    await expect.poll(async () => (await autos(plain))[4]).toBe('Auto: off (no formulas)')
    await plain.close()
  })

  test('slug and file name follow the title until they are edited', async () => {
    const popup = await openClip(sample.url)
    await fill(popup, controls.title, 'Zahnräder 潮')
    await expect.poll(() => textIn(popup, slug)).toBe('zahnräder-潮')
    await expect.poll(() => textIn(popup, controls.fileName)).toBe('2025-05-09-zahnräder-潮.md')
    await fill(popup, slug, 'fixed')
    await fill(popup, controls.title, 'Another title')
    await expect.poll(() => textIn(popup, slug)).toBe('fixed')
    await expect.poll(() => textIn(popup, controls.fileName)).toBe('2025-05-09-fixed.md')
    await popup.click({role: 'button', name: 'Reset Slug'})
    await expect.poll(() => textIn(popup, slug)).toBe('another-title')
    await popup.click({role: 'button', name: 'Reset Title'})
    await popup.close()
  })

  test('a post that Hugo would hide is told, and one click mends it', async () => {
    const popup = await openClip('http://www.tea.example/')
    const warning = () => popup.look(() => document.querySelector('.date-warning')?.textContent ?? '')
    await expect
      .poll(() => popup.look(() => document.querySelector<HTMLSelectElement>('.date select')?.value ?? ''))
      .toBe('+08:00')
    await expect.poll(() => warning()).toMatch(/comes in [78] hours/)
    await popup.click({role: 'button', name: 'Write it in UTC'})
    await expect.poll(() => warning()).toBe('')
    await expect
      .poll(() => popup.look(() => document.querySelector<HTMLSelectElement>('.date select')?.value ?? ''))
      .toBe('+00:00')
    const utc = new Date(inTheEast).toISOString().slice(0, 16).replace('T', ' ')
    expect(await savedText(popup, downloads)).toContain(`date: "${utc}:00"`)
  })

  test('letters of any script stay in names, or become Latin by choice', async () => {
    const popup = await openClip('http://www.mer.example/')
    await expect.poll(() => textIn(popup, slug)).toBe('l-été-à-la-mer-où-l-œil-se-perd')
    await popup.close()
    const options = await browser.openPage('options/options.html')
    await options.click({role: 'combobox', name: 'Letters in file names'})
    await pick(options, 'setting-slugs', 'ascii')
    await whenKept(options)
    await options.close()
    const again = await openClip('http://www.mer.example/')
    await expect.poll(() => textIn(again, slug)).toBe('l-ete-a-la-mer-ou-l-oeil-se-perd')
    await again.close()
  })
})
