import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {medianPage} from '../../bench/median-page'
import {serveSite} from '../../scripts/serve-samples.mjs'
import type {Browser} from '../support/browser'
import {watchDownloads} from '../support/downloads'
import {controls, tabInFront, textIn, whenRead, whenSaved} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {until} from '../support/until'

const url = 'http://www.quay.example/'
const html = 'text/html; charset=utf-8'
const long = `<!doctype html><html lang="en"><title>A log</title><article><h1>A log</h1>
${Array.from({length: 800}, (_, at) => `<p>Day ${at}: <i>wind</i> from the <b>north</b>, and <a href="/${at}">nobody</a> ashore.</p>`).join('')}</article>`

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    served = await serveSite({
      '//www.quay.example/': {type: html, body: medianPage()},
      '//www.log.example/': {type: html, body: long},
    })
    browser = await startBrowser(name, {port: served.port})
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test.for([url, 'http://www.log.example/'])('nothing moves while %s is read', async (address) => {
    await browser.open(address)
    const popup = await browser.openPopup()
    await until(
      'the fields',
      async () => (await popup.look(() => document.querySelector('#field-fileName')?.id ?? '')) || undefined,
    )
    await popup.run(watchPlaces)
    expect(await whenRead(popup)).toBe('')
    const moved = await popup.look(() => JSON.stringify((globalThis as unknown as {moved: readonly string[]}).moved))
    expect(JSON.parse(moved)).toEqual([])
    // From the first frame on; Firefox does not tell.
    if (name === 'chromium') expect(await popup.look(shifts)).toBe('')
    await popup.close()
  })

  test('a whole clip is made by keys alone', async () => {
    const downloads = watchDownloads(browser.downloads)
    await browser.open(url)
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    const focus = () =>
      popup.look(() =>
        document.hasFocus() ? document.activeElement?.id || (document.activeElement?.textContent ?? '') : '',
      )
    const tabTo = async (id: string, back = false) => {
      for (let presses = 0; (await focus()) !== id; presses++) {
        if (presses > 80) throw new Error(`The Tab key does not lead to ${id}.`)
        await popup.press(back ? 'Shift+Tab' : 'Tab')
      }
    }
    await expect.poll(() => focus()).toBe('field-title')
    await popup.press('End')
    await popup.type(' at night')
    await tabTo('field-tags')
    await popup.type('lamps')
    await popup.press('Enter')
    await tabTo('field-summary')
    await popup.press('Control+a')
    await popup.type('Short.')
    await tabTo('tab-fields', true)
    for (let tab = 0; tab < 3; tab++) await popup.press('ArrowRight')
    await expect.poll(() => focus()).toBe('tab-outline')
    await until('the outline', async () => ((await popup.look(ticks)) ? true : undefined))
    await popup.press('Tab')
    await popup.press(' ')
    await tabTo('tab-outline', true)
    await popup.press('Home')
    await tabTo('field-fileName')
    await popup.press('Enter')
    await whenSaved(popup)
    await popup.close()
    const {text} = await downloads.next()
    expect(text).toContain('title: "The long way to the lighthouse at night"')
    expect(text).toContain('summary: "Short."')
    expect(text).toContain('  - "lamps"\n')
    expect(text).not.toContain('## Part 1')
    expect(text).toContain('## Part 2')
  })

  test('enlarged to 200 %, everything is reached and nothing is cut off at the sides', async () => {
    await browser.open(url)
    const popup = await browser.openPopup()
    const tab = await popup.look(tabInFront)
    await popup.close()
    const page = await browser.openPage(`popup/popup.html?tab=${tab}`)
    // What is left of 800 × 600 when each pixel is four.
    await page.resize(400, 300)
    expect(await whenRead(page)).toBe('')
    await page.look(() => [...document.querySelectorAll('details')].map((one) => (one.open = true)).join())
    await expect.poll(() => page.look(() => String(document.documentElement.scrollWidth <= innerWidth))).toBe('true')
    for (const control of [controls.title, controls.tags, controls.summary, controls.fileName, controls.download])
      expect(await page.ask(control, isSeenOnceFocused), control.name).toBe('seen')
    await page.close()
  })

  test('where less motion is wanted, nothing moves', async () => {
    await browser.open(url)
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    const unasked = await popup.look(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      return rules
        .filter((rule) => !(rule instanceof CSSMediaRule) && /transition|animation|scroll-behavior/.test(rule.cssText))
        .map((rule) => rule.cssText)
        .join('\n')
    })
    expect(unasked).toBe('')
    await expect.poll(() => textIn(popup, controls.title)).not.toBe('')
    await popup.close()
  })
})

/** Runs in the popup: notes which of what is there already moves or changes its size, whatever is filled in. */
const watchPlaces = `
  const ids = ['tab-fields', 'field-title', 'field-tags', 'field-summary', 'field-date', 'field-fileName']
  const placeOf = (id) => {
    const {left, top, width, height} = document.getElementById(id).getBoundingClientRect()
    return id === 'field-tags' ? [top, height].join() : [left, top, width, height].join()
  }
  globalThis.moved = []
  const places = new Map(ids.map((id) => [id, placeOf(id)]))
  new MutationObserver(() => {
    for (const [id, place] of places) {
      const now = placeOf(id)
      if (now !== place) globalThis.moved.push(id + ': ' + place + ' → ' + now)
      places.set(id, now)
    }
  }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true})
`

/**
 * What was moved up or down since the first frame. The footer follows the window, which the browser makes as high as its
 * popup; beside a tag that arrives its text box gives way.
 */
function shifts(): Promise<string> {
  return new Promise((resolve) => {
    type Shift = {readonly sources: readonly {readonly node?: Node; previousRect: DOMRect; currentRect: DOMRect}[]}
    const moved: string[] = []
    new PerformanceObserver((list) => {
      // The types do not know this kind of entry.
      for (const {sources} of list.getEntries() as unknown as readonly Shift[]) {
        for (const {node, previousRect: before, currentRect: now} of sources) {
          if (!(node instanceof Element) || node.closest('footer')) continue
          if (before.y !== now.y) moved.push(`${node.id || node.className}: ${before.y} → ${now.y}`)
        }
      }
    }).observe({type: 'layout-shift', buffered: true})
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved.join('\n'))))
  })
}

function ticks(): string {
  return String(document.querySelector('.outline input') ? 'there' : '')
}

/** A control that has the focus lies in sight, and not under the footer. */
function isSeenOnceFocused(element: Element): string {
  const control = element as HTMLElement // controls are
  control.focus()
  const {left, top, width, height} = control.getBoundingClientRect()
  const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12))
  return there && (control.contains(there) || there.contains(control))
    ? 'seen'
    : `hidden by ${there?.outerHTML.slice(0, 80)}`
}
