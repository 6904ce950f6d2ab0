import {readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import {barriersOf} from '../support/barriers'
import type {Browser, View} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {type Language, wordsFor} from '../support/in-language'
import {layoutFaults} from '../support/layout'
import {whenShown} from '../support/panels'
import {tabInFront, whenRead} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {until} from '../support/until'

const samples = listSamples()
const tabs = ['tabFields', 'tabPreview', 'tabEdit', 'tabOutline', 'tabFile'] as const
const widths = [250, 360, 400, 800]
// Arabic turns the page round; German has the longest words.
const languages = ['ar', 'de'] as const satisfies readonly Language[]
const cases = (['chromium', 'firefox'] as const).flatMap((name) => languages.map((one) => [name, one] as const))

describe.for(cases)('in %s, in the language %s', ([name, language]) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    served = await serveSite(Object.assign({}, ...samples.map(siteOf)))
    browser = await startBrowser(name, {port: served.port, language})
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const say = (text: Parameters<typeof wordsFor>[0]) => wordsFor(text, language)
  const direction = language === 'ar' ? 'rtl' : 'ltr'

  async function openPopup(url: string): Promise<View> {
    await browser.open(url)
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    await until(
      'the popup to have its size',
      async () => (await popup.look(() => `${innerHeight > 400}`)) === 'true' || undefined,
    )
    return popup
  }

  test('the popup says its language and stands as that is read', async () => {
    const popup = await openPopup(String(samples[1]?.url))
    const runsOn = Array(5).fill(direction === 'ltr')
    await expect
      .poll(async () => JSON.parse(await popup.look(layOf)))
      .toEqual({lang: say('languageTag'), dir: direction, runsOn})
    await popup.close()
  })

  test.for(samples)('nothing of the popup on $name lies over another or is cut off', async ({url}) => {
    const popup = await openPopup(url)
    await expect.poll(() => layoutFaults(popup)).toBe('')
    for (const tab of tabs) {
      await popup.click({role: 'tab', name: say(tab)})
      await whenShown(popup)
      await expect.poll(() => layoutFaults(popup), {message: tab}).toBe('')
    }
    await popup.close()
  })

  test('of the popup as a page, at any width, every field open, nothing lies over another and nothing is a barrier', async () => {
    const popup = await openPopup(String(samples[1]?.url))
    const tab = await popup.look(tabInFront)
    await popup.close()
    const page = await browser.openPage(`popup/popup.html?tab=${tab}`)
    expect(await whenRead(page)).toBe('')
    await page.look(openDetails)
    for (const width of widths) {
      for (const height of [700, 3000]) {
        await page.resize(width, height)
        await expect.poll(() => page.look(() => `${innerWidth} ${innerHeight}`)).toBe(`${width} ${height}`)
        await expect.poll(() => layoutFaults(page), {message: `${width} wide, ${height} high`}).toBe('')
      }
      expect(await barriersOf(page), `${width} wide`).toBe('')
    }
    await page.close()
  })

  test('of the settings, at any width, nothing lies over another and nothing is a barrier', async () => {
    const options = await browser.openPage('options/options.html')
    for (const width of widths) {
      await options.resize(width, 1600)
      await expect.poll(() => options.look(() => String(innerWidth))).toBe(String(width))
      await expect.poll(() => layoutFaults(options), {message: `${width} wide`}).toBe('')
      expect(await barriersOf(options), `${width} wide`).toBe('')
    }
    await options.close()
  })

  test('the file is the same in every language, and the icon tells of it in this one', async () => {
    const downloads = watchDownloads(browser.downloads)
    for (const {url, folder} of samples) {
      await browser.open(url)
      await browser.pressCommand('save-now')
      const file = await downloads.next()
      expect(file.text).toBe(readFileSync(new URL('expected.md', folder), 'utf8'))
      const {title} = await until('the icon to tell', async () => {
        const icon = await browser.icon()
        return icon.badge === '✓' ? icon : undefined
      })
      expect(title.replace(/[\u2066-\u2069]/g, '')).toBe(say('statusSaved').replace('$1', file.name))
    }
  })
})

/** Whether what comes first stands on the left, for five pairs that share a line. */
function layOf(): string {
  const {lang, dir} = document.documentElement
  const pairs = [
    ['h1', '.head button:last-child'],
    ['#tab-fields', '#tab-file'],
    ['.field-title label', '#origin-title'],
    ['#field-fileName', '[type="submit"]'],
    ['.mode:first-of-type', '.mode:last-of-type'],
  ]
  const leftOf = (selector = '') => document.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN
  return JSON.stringify({lang, dir, runsOn: pairs.map(([one, other]) => leftOf(one) < leftOf(other))})
}

function openDetails(): string {
  for (const details of document.querySelectorAll('details')) details.open = true
  return ''
}
