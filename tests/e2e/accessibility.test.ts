import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import {barriersOf} from '../support/barriers'
import type {Browser, View} from '../support/browser'
import {ferrySite} from '../support/ferry-site'
import {openPanel, panelControls} from '../support/panels'
import {chooseMode, controls, dateFarAhead, fill, whenRead, whenSaved} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {troubleSite} from '../support/trouble-site'
import {until} from '../support/until'

const cases = (['chromium', 'firefox'] as const).flatMap((name) =>
  (['light', 'dark'] as const).map((scheme) => [name, scheme] as const),
)

describe.for(cases)('in %s, in %s colours', ([name, scheme]) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    served = await serveSite(Object.assign({}, troubleSite, ferrySite, ...listSamples().map(siteOf)))
    browser = await startBrowser(name, {port: served.port, scheme})
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function openSample(): Promise<View> {
    await browser.open(String(listSamples()[1]?.url))
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    return popup
  }

  test.for(listSamples())('the popup on $name has no barrier, every field open', async ({url}) => {
    await browser.open(url)
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    await popup.look(() => document.querySelector('details')?.setAttribute('open', '') ?? '')
    await popup.click(controls.tags)
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
  })

  test.for(['Preview', 'Edit', 'Outline', 'File'] as const)('the panel %s has no barrier', async (name) => {
    const popup = await openSample()
    await openPanel(popup, name)
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
  })

  test('a body that was edited and thinned has no barrier', async () => {
    const popup = await openSample()
    await openPanel(popup, 'Outline')
    await popup.look(() => document.querySelector<HTMLElement>('.outline-picture input')?.click() ?? '')
    expect(await barriersOf(popup)).toBe('')
    await popup.click(panelControls.resetBody)
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
  })

  test('the popup in trouble has no barrier', async () => {
    await browser.open('http://www.frames.example/')
    const popup = await browser.openPopup()
    await whenRead(popup)
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
  })

  test('whole page, a refused selection, a selection and its quotation have no barrier', async () => {
    const page = await browser.open('http://www.ferry.example/')
    const popup = await browser.openPopup()
    expect(await whenRead(popup)).toBe('')
    await chooseMode(popup, 'Whole page')
    expect(await barriersOf(popup)).toBe('')
    await popup.click({role: 'radio', name: 'Selection'})
    await until(
      'the refusal',
      async () => (await popup.look(() => document.querySelector('.refusal p')?.className ?? '')) || undefined,
    )
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#first') ?? document.body))
    await browser.chooseMenu('add-selection')
    await until('the quotation', async () => (await browser.icon()).badge === '✓' || undefined)
    const quoted = await browser.openPopup()
    expect(await whenRead(quoted)).toBe('')
    await chooseMode(quoted, 'Selection')
    expect(await barriersOf(quoted)).toBe('')
    await quoted.close()
  })

  test('a draft that came back, its pictures, a hidden date, a saved file and a suggestion marked have no barrier', async () => {
    const popup = await openSample()
    await fill(popup, controls.title, 'Mine')
    await dateFarAhead(popup)
    await popup.close()
    const again = await browser.openPopup()
    expect(await whenRead(again)).toBe('')
    await again.look(() => [...document.querySelectorAll('details')].map((one) => (one.open = true)).join())
    await again.click({role: 'button', name: 'Reset Title'})
    await again.click(controls.tags)
    await again.press('ArrowDown')
    await expect
      .poll(() =>
        again.look(() =>
          String(document.querySelectorAll('.restored, .date-warning, [aria-selected=true][role=option]').length),
        ),
      )
      .toBe('3')
    expect(await barriersOf(again)).toBe('')
    await again.press('Escape')
    await again.click(controls.download)
    await whenSaved(again)
    expect(await barriersOf(again)).toBe('')
    await again.close()
  })

  test('a saving that failed, edits that are not kept, and the wait for the page have no barrier', async () => {
    const popup = await openSample()
    await popup.run(`
      const {storage, runtime} = globalThis.browser ?? chrome
      storage.local.set = runtime.sendMessage = () => Promise.reject(new Error('full'))
    `)
    await fill(popup, controls.title, 'Mine')
    await popup.click(controls.download)
    await until(
      'the trouble',
      async () =>
        (await popup.look(() =>
          [...document.querySelectorAll('.save-bar [role=alert] p')].length === 2 ? 'told' : '',
        )) || undefined,
    )
    expect(await barriersOf(popup)).toBe('')
    await popup.close()
    await browser.open('http://www.slow.example/', 500)
    const waiting = await browser.openPopup()
    expect(await barriersOf(waiting)).toBe('')
    await waiting.close()
  })

  test('the options page has no barrier, also when it tells of the files it read', async () => {
    const options = await browser.openPage('options/options.html')
    expect(await barriersOf(options)).toBe('')
    await options.run(`
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['---\\ntags: [a]\\n---\\n'], 'a.md'))
      dataTransfer.items.add(new File(['---\\ntags: [a'], 'b.md'))
      document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}))
    `)
    await until(
      'the report',
      async () =>
        (await options.look(() => document.querySelector('.site-terms [role=alert] p')?.className ?? '')) || undefined,
    )
    expect(await barriersOf(options)).toBe('')
    await options.close()
  })
})
