import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser, View} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {chipsOf, suggested, whenKept} from '../support/fields'
import {controls, textIn, whenRead, whenSaved} from '../support/popup'
import {startBrowser} from '../support/start-browser'

const sample = listSamples()[1]
if (!sample) throw new Error('There are no samples.')

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let downloads: ReturnType<typeof watchDownloads>

  beforeAll(async () => {
    served = await serveSite(siteOf(sample))
    browser = await startBrowser(name, {port: served.port})
    downloads = watchDownloads(browser.downloads)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function openTags(): Promise<View> {
    await browser.open(sample?.url ?? '')
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    await popup.click(controls.tags)
    return popup
  }

  const focused = (popup: View) =>
    popup.look(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''))

  test('suggestions are walked, taken and left by keys, and told to a screen reader', async () => {
    const popup = await openTags()
    await popup.press('ArrowDown')
    const options = await suggested(popup)
    expect(options.length).toBeGreaterThan(2)
    const marked = () =>
      popup.ask(controls.tags, (box) => {
        const id = box.getAttribute('aria-activedescendant') ?? ''
        const option = document.getElementById(id)
        return option?.getAttribute('aria-selected') === 'true' ? (option.textContent ?? '') : 'none'
      })
    await expect.poll(() => marked()).toBe(options[0])
    await popup.press('ArrowDown')
    await expect.poll(() => marked()).toBe(options[1])
    await popup.press('ArrowUp')
    await popup.press('ArrowUp')
    await expect.poll(() => marked()).toBe(options.at(-1))
    await popup.press('Escape')
    await expect.poll(() => popup.look(() => document.querySelector('[role="listbox"]')?.id ?? 'closed')).toBe('closed')
    await popup.press('ArrowDown')
    await popup.press('Enter')
    await expect.poll(() => chipsOf(popup, 'tags')).toEqual(['tidemark', options[0]])
    await popup.close()
  })

  test('a pasted list is split, and case, blanks and repetitions make no second tag', async () => {
    const popup = await openTags()
    await popup.look(() =>
      String(document.execCommand('insertText', false, 'brass,  Old   Gears;TIDEMARK，潮汐, brass')),
    )
    await expect.poll(() => chipsOf(popup, 'tags')).toContain('Old Gears')
    await popup.type(' brass ')
    await popup.press('Enter')
    await expect.poll(() => textIn(popup, controls.tags)).toBe('')
    await expect.poll(() => chipsOf(popup, 'tags')).toContain('潮汐')
    expect((await chipsOf(popup, 'tags')).filter((tag) => /tidemark|brass/i.test(tag))).toEqual(['tidemark', 'brass'])
    await popup.click({role: 'button', name: 'Reset Tags'})
    await expect.poll(() => chipsOf(popup, 'tags')).toEqual(['tidemark'])
    await popup.close()
  })

  test('the arrows reach the chips, and Delete and Backspace take them out', async () => {
    const popup = await openTags()
    await popup.type('one,two,three,')
    await popup.press('ArrowLeft')
    await expect.poll(() => focused(popup)).toMatch(/^three/)
    await popup.press('ArrowLeft')
    await expect.poll(() => focused(popup)).toMatch(/^two/)
    await popup.press('Delete')
    await expect.poll(() => chipsOf(popup, 'tags')).toEqual(['tidemark', 'one', 'three'])
    await expect.poll(() => focused(popup)).toBe('field-tags')
    await popup.press('Backspace')
    await expect.poll(() => chipsOf(popup, 'tags')).toEqual(['tidemark', 'one'])
    await popup.press('ArrowLeft')
    await popup.press('ArrowRight')
    await expect.poll(() => focused(popup)).toBe('field-tags')
    await popup.click({role: 'button', name: 'Remove tidemark'})
    await expect.poll(() => chipsOf(popup, 'tags')).toEqual(['one'])
    await popup.click({role: 'button', name: 'Reset Tags'})
    await popup.close()
  })

  test('synonyms become the term of the table', async () => {
    const options = await browser.openPage('options/options.html')
    await options.click({role: 'textbox', name: 'Synonyms'})
    await options.type('tides = Gezeiten = 潮汐')
    await options.press('Tab')
    await whenKept(options)
    await options.close()
    const popup = await openTags()
    await popup.type('Gezeiten')
    await popup.press('Enter')
    await popup.type('潮汐,')
    await expect.poll(() => chipsOf(popup, 'tags')).toEqual(['tidemark', 'tides'])
    await popup.click({role: 'button', name: 'Reset Tags'})
    await popup.close()
  })

  test('tags of saved clips are suggested, the most used first, and what is typed and not yet taken is saved', async () => {
    for (const typed of ['zinc', 'zinc', 'zebra']) {
      const popup = await openTags()
      await popup.type(typed)
      await popup.click(controls.download)
      await whenSaved(popup)
      await popup.close()
      expect((await downloads.next()).text).toContain(`  - "${typed}"\n`)
    }
    const popup = await openTags()
    await popup.type('z')
    await expect.poll(async () => (await suggested(popup)).slice(0, 2)).toEqual(['zinc', 'zebra'])
    await popup.close()
  })
})
