import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Browser, BrowserName, View} from '../tests/support/browser'
import {type Language, wordsFor} from '../tests/support/in-language'
import {boxOf, openPanel, type PanelName, panelControls, whenShown} from '../tests/support/panels'
import {controls, fill, whenRead, whenSaved} from '../tests/support/popup'
import {startBrowser} from '../tests/support/start-browser'
import {troubleSite} from '../tests/support/trouble-site'
import {listSamples, serveSite, siteOf} from './serve-samples.mjs'

const folder = '.cache/screenshots'

/**
 * Picture the popup and the options page in their states, in both browsers, light and dark; with languages for words
 * (`ar zh_CN`), in each of them what may not fit.
 */
export async function main(languages: readonly string[]): Promise<void> {
  await mkdir(folder, {recursive: true})
  const served = await serveSite(Object.assign({}, troubleSite, ...listSamples().map(siteOf)))
  for (const name of ['chromium', 'firefox'] as const) {
    for (const language of languages as readonly Language[]) {
      const browser = await startBrowser(name, {port: served.port, language})
      const shootOne: Shoot = (state, view) => shoot([name, language, state], view)
      await shootLanguage({browser, language}, shootOne).finally(browser.close)
    }
    for (const scheme of languages.length ? [] : (['light', 'dark'] as const)) {
      const browser = await startBrowser(name, {port: served.port, scheme})
      await shootAll(browser, (state, view) => shoot([name, scheme, state], view)).finally(browser.close)
    }
  }
  await served.close()
}

type Shoot = (state: string, view: View) => Promise<void>
type InLanguage = {readonly browser: Browser; readonly language: Language}

/** The popup of the second sample behind each tab, with every field open and in trouble; the panel and the options. */
async function shootLanguage({browser, language}: InLanguage, shoot: Shoot): Promise<void> {
  for (const {url, name} of [...listSamples()].reverse()) {
    await browser.open(url)
    const popup = await browser.openPopup()
    await whenRead(popup)
    await shoot(name, popup)
    for (const tab of name === 'english-feature' ? (['Preview', 'Edit', 'Outline', 'File'] as const) : []) {
      await popup.click({role: 'tab', name: wordsFor(`tab${tab}`, language)})
      await whenShown(popup)
      await shoot(tab.toLowerCase(), popup)
    }
    await popup.close()
  }
  await shootTrouble(browser, shoot)
  await browser.open(String(listSamples()[1]?.url))
  const panel = await browser.openPanel()
  await whenRead(panel)
  await panel.look(() => [...document.querySelectorAll('details')].map((one) => one.setAttribute('open', '')).join(''))
  await shoot('panel', panel)
  await panel.look(() => document.querySelector('.more:last-of-type')?.scrollIntoView() ?? '')
  await shoot('panel-below', panel)
  await panel.close()
  await shoot('options', await browser.openPage('options/options.html'))
}

async function shootAll(browser: Browser, shoot: Shoot): Promise<void> {
  for (const sample of listSamples()) {
    await browser.open(sample.url)
    const popup = await browser.openPopup()
    await whenRead(popup)
    await shoot(sample.name, popup)
    await popup.close()
  }
  await shootPanels(browser, shoot)
  await shootEdits(browser, shoot)
  await shootTrouble(browser, shoot)
  await shootPanel(browser, shoot)
  const options = await browser.openPage('options/options.html')
  await shoot('options', options)
}

/** On every sample its preview; on the second also its pictures, its text edited, a picture left out, and two files. */
async function shootPanels(browser: Browser, shoot: Shoot): Promise<void> {
  for (const {name, url} of [...listSamples()].reverse()) {
    await browser.open(url)
    const popup = await browser.openPopup()
    await whenRead(popup)
    await openPanel(popup, 'Preview')
    await shoot(`preview-${name}`, popup)
    if (name === 'english-feature') await shootBody(popup, shoot)
    await popup.close()
  }
}

async function shootBody(popup: View, shoot: Shoot): Promise<void> {
  const open = async (name: PanelName, state: string) => {
    await openPanel(popup, name)
    await shoot(state, popup)
  }
  await popup.click(panelControls.showPictures)
  await shoot('preview-with-pictures', popup)
  await open('Edit', 'edit')
  await open('File', 'file')
  await open('Outline', 'outline')
  await popup.click(await boxOf(popup, 'Six brass wheels'))
  await popup.click(await boxOf(popup, 'The six largest wheels'))
  await shoot('outline-thinned', popup)
  await open('Edit', 'edit-thinned')
  await popup.click(panelControls.editor)
  await popup.press('Control+Home')
  await popup.type('{{< ')
  await shoot('edit-by-hand', popup)
  await open('File', 'file-with-a-fault')
  await open('Edit', 'edit-by-hand')
  await popup.click(panelControls.resetBody)
  await shoot('edit-reset', popup)
}

/** On the last sample: every field open, an edit, the suggestions, a saved file. */
async function shootEdits(browser: Browser, shoot: Shoot): Promise<void> {
  const popup = await browser.openPopup()
  await whenRead(popup)
  await popup.look(() => document.querySelector('details')?.setAttribute('open', '') ?? '')
  await shoot('more-fields', popup)
  await fill(popup, controls.title, 'A title of my own')
  await popup.click(controls.tags)
  await popup.press('ArrowDown')
  await shoot('edited', popup)
  await popup.press('Control+Enter')
  await whenSaved(popup)
  await shoot('saved', popup)
  await popup.close()
}

/** Beside a sample, and on a page it was not let into yet. */
async function shootPanel(browser: Browser, shoot: Shoot): Promise<void> {
  const [first, second] = listSamples()
  if (!first || !second) return
  await browser.open(first.url)
  const panel = await browser.openPanel()
  await whenRead(panel)
  await shoot('panel', panel)
  await browser.open(second.url)
  await whenRead(panel)
  await shoot('panel-waits', panel)
  await panel.close()
}

async function shootTrouble(browser: Browser, shoot: Shoot): Promise<void> {
  await browser.open('http://www.frames.example/')
  const popup = await browser.openPopup()
  await whenRead(popup)
  await shoot('trouble', popup)
  await popup.close()
}

async function shoot(words: readonly [BrowserName, ...string[]], view: View): Promise<void> {
  // Colours that are still changing are no state.
  await view.look(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))).then(() => ''))
  await writeFile(join(folder, `${words.join('-')}.png`), await view.screenshot())
}
