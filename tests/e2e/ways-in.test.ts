import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, type Sample, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {ferrySite} from '../support/ferry-site'
import {buildSite} from '../support/hugo'
import {controls, fill, textIn, whenRead, whenSaved} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {troubleSite} from '../support/trouble-site'
import {until} from '../support/until'

const samples = listSamples()
const expectedOf = (sample: Sample) => readFileSync(new URL('expected.md', sample.folder), 'utf8')

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let downloads: ReturnType<typeof watchDownloads>

  beforeAll(async () => {
    served = await serveSite(Object.assign({}, troubleSite, ferrySite, ...samples.map(siteOf)))
    browser = await startBrowser(name, {port: served.port})
    downloads = watchDownloads(browser.downloads)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  /** The icon's sentence, once it shows the mark. */
  const told = (mark: string) =>
    until(`the icon to show ${mark}`, async () => {
      const {badge, title} = await browser.icon()
      return badge === mark ? title : undefined
    })

  test.for(samples)('one key saves $name as the popup does, and the icon tells as what', async (sample) => {
    await browser.open(sample.url)
    await browser.pressCommand('save-now')
    const title = await told('✓')
    const file = await downloads.next()
    expect(file.text).toBe(expectedOf(sample))
    expect(title.replace(/[\u2066-\u2069]/g, '')).toBe(`Saved as ${file.name}`)
  })

  test.for(samples)('the menu of $name saves the same bytes', async (sample) => {
    await browser.open(sample.url)
    await browser.chooseMenu('clip-page')
    expect(await told('✓')).toContain('Saved as ')
    expect((await downloads.next()).text).toBe(expectedOf(sample))
  })

  test('edits that wait in the popup go into the file, and wait no more', async () => {
    const [sample] = samples
    if (!sample) throw new Error('There are no samples.')
    await browser.open(sample.url)
    const popup = await browser.openPopup()
    await whenRead(popup)
    await fill(popup, controls.title, 'A title of my own')
    await popup.close()
    await browser.pressCommand('save-now')
    await told('✓')
    expect((await downloads.next()).text).toContain('title: "A title of my own"')

    await browser.open(sample.url)
    await browser.pressCommand('save-now')
    await told('✓')
    expect((await downloads.next()).text).toBe(expectedOf(sample))
  })

  test('selections collect into one draft in their order, show in the popup, and are saved as quotations', async () => {
    const page = await browser.open('http://www.ferry.example/')
    for (const [count, selector] of ['table', '#first', 'pre', 'ol'].entries()) {
      await page.evaluate((one) => {
        const element = document.querySelector(one)
        if (element) getSelection()?.selectAllChildren(element)
      }, selector)
      await browser.chooseMenu('add-selection')
      await until(
        `quotation ${count + 1} to be told`,
        async () => (await browser.icon()).title.includes(`: ${count + 1}.`) || undefined,
      )
    }

    const popup = await browser.openPopup()
    await whenRead(popup)
    const shown = () =>
      popup.look(() => [...document.querySelectorAll('.quotations .excerpt')].map((one) => one.textContent).join(' / '))
    await expect.poll(() => shown()).toMatch(/^Day Boats Monday.* \/ The ferry.* \/ if.* \/ 3\. Ring/s)
    const name = await popup.look(
      () => document.querySelector('.quotations li:nth-child(2) button')?.getAttribute('aria-label') ?? '',
    )
    await popup.click({role: 'button', name: name.replace('Move up', 'Copy')})
    await expect
      .poll(() => popup.clipboard())
      .toMatch(/^> The ferry leaves[^\n]*\n>\n> <http:\/\/www\.ferry\.example\/#:~:text=[^\n]+>$/)
    await popup.click({role: 'button', name})
    await until('the order to change', async () => /^The ferry.*Day.*if.*Ring/s.test(await shown()) || undefined)
    await popup.press('Control+Enter')
    await whenSaved(popup)
    await popup.close()

    const {text} = await downloads.next()
    const body = text.split('\n---\n')[1] ?? ''
    expect(body).toMatch(
      /^\n> The ferry leaves.*\n> \| Day.*\n> ```.*\n> {3}wait.*\n> 3\. Ring.*\n> 4\. Wait for \*two\*/s,
    )
    expect(body.match(/^> \[ferry\]\(http:\/\/www\.ferry\.example\/#:~:text=[^)]+\)$/gm)).toHaveLength(4)
    expect(
      buildSite([{name: 'ferry.md', text}])
        .pageOf('ferry.md')
        .querySelectorAll('blockquote'),
    ).toHaveLength(4)
  })

  test.for(samples)('of $name the file, its text and a citation can be copied', async (sample) => {
    await browser.open(sample.url)
    const popup = await browser.openPopup()
    await whenRead(popup)
    const said = () => popup.look(() => document.querySelector('.copy output')?.textContent ?? '')
    const file = expectedOf(sample)
    const [, text] = /\n---\n\n(.+)\n\n\[/s.exec(file) ?? []
    await popup.click({role: 'button', name: 'Copy the file'})
    await expect.poll(() => popup.clipboard()).toBe(file)
    await expect.poll(said).toBe('Copied')
    await popup.click({role: 'button', name: 'Copy the text'})
    await expect.poll(async () => (await popup.clipboard()).trim()).toBe(text)
    await popup.click({role: 'button', name: 'Copy a citation'})
    await expect
      .poll(() => popup.clipboard())
      .toMatch(/https?:\/\/\S+\. Accessed \d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:UTC|[+-]\d\d:\d\d)\.$/)
    await popup.close()
  })

  test('the browser has our keys, and none is taken', async () => {
    await expect
      .poll(() => browser.keys())
      .toEqual({
        _execute_action: 'Alt+Shift+L',
        'save-now': 'Alt+Shift+S',
        'open-panel': 'Alt+Shift+K',
      })
  })

  test.runIf(name === 'firefox').for(['_execute_action', 'open-panel'] as const)(
    'the key %s opens what it names, on the page in front',
    async (command) => {
      const [sample] = samples
      await browser.open(String(sample?.url))
      const view = await browser.openByKey(command)
      expect(await whenRead(view)).toBe('')
      await expect.poll(() => textIn(view, controls.title)).toBe(sample?.title)
      await expect.poll(() => view.look(() => location.search)).toBe(command === 'open-panel' ? '?panel' : '')
      await view.close()
    },
  )

  test('the selection alone is clipped from its menu, with the way to its place', async () => {
    const page = await browser.open('http://www.ferry.example/')
    await page.evaluate(() => {
      const element = document.querySelector('#first')
      if (element) getSelection()?.selectAllChildren(element)
    })
    await browser.chooseMenu('clip-selection')
    await told('✓')
    const {text} = await downloads.next()
    expect(text).toContain('The ferry leaves')
    expect(text).not.toContain('| Day')
    expect(text).toMatch(/\[ferry\]\(http:\/\/www\.ferry\.example\/#:~:text=/)
  })

  test('a page that cannot be clipped is told on the icon, which is plain again on the next page', async () => {
    const page = await browser.open('http://www.shop.example/')
    await browser.pressCommand('save-now')
    expect(await told('!')).toMatch(/no article/)
    expect(downloads.fresh()).toEqual([])
    await page.goto('http://www.letters.example/')
    expect(await told('')).toBe('Clip this article')
  })
})
