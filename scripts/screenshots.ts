import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Browser, BrowserName, View} from '../tests/support/browser'
import {type Language, wordsFor} from '../tests/support/in-language'
import {whenShown} from '../tests/support/panels'
import {controls, dateFarAhead, fill, whenRead, whenSaved} from '../tests/support/popup'
import {startBrowser} from '../tests/support/start-browser'
import {troubleSite} from '../tests/support/trouble-site'
import {until} from '../tests/support/until'
import {type Shoot, shootPanels, shootWidths} from './screenshots-of-panels'
import {listSamples, serveSite, siteOf} from './serve-samples.mjs'

const folder = '.cache/screenshots'
/** Where README finds its pictures, and which those are. */
const shown = 'docs/pictures'
const inReadme = [
  'firefox-light-english-feature',
  'firefox-light-preview-english-feature',
  'firefox-light-outline-thinned',
]

/**
 * Picture the popup and the options page in their states, in both browsers, light and dark; with languages for words
 * (`ar zh_CN`), in each of them what may not fit.
 */
export async function main(languages: readonly string[]): Promise<void> {
  await mkdir(folder, {recursive: true})
  await mkdir(shown, {recursive: true})
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
  await shootChoices({browser, language}, shoot)
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
  await shootChoices({browser, language: 'en'}, shoot)
  await shootTrouble(browser, shoot)
  await shootPanel(browser, shoot)
  await shootWidths(browser, shoot)
  const options = await browser.openPage('options/options.html')
  await shoot('options', options)
  await options.run(`
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['---\\ntags: [tides, brass]\\ncategories: [Harbours]\\n---\\n'], 'one.md'))
    dataTransfer.items.add(new File(['---\\ntags: [no end'], 'two.md'))
    document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}))
    scrollTo(0, 9999)
  `)
  await until(
    'the report',
    async () =>
      (await options.look(() => document.querySelector('.site-terms [role=alert] p')?.className ?? '')) || undefined,
  )
  await shoot('options-site', options)
}

/** On the last sample: every field open, an edit, the suggestions, a saved file. */
async function shootEdits(browser: Browser, shoot: Shoot): Promise<void> {
  const popup = await browser.openPopup()
  await whenRead(popup)
  await popup.look(() => {
    const more = document.querySelector<HTMLDetailsElement>('.more:not(.pictures)')
    if (more) more.open = true
    more?.scrollIntoView({block: 'start'})
    return ''
  })
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

/** On the second sample: a draft that came back with a date ahead, the pictures, and a selection of nothing. */
async function shootChoices({browser, language}: InLanguage, shoot: Shoot): Promise<void> {
  await browser.open(String(listSamples()[1]?.url))
  const popup = await browser.openPopup()
  await whenRead(popup)
  await dateFarAhead(popup)
  await popup.close()
  const again = await browser.openPopup()
  await whenRead(again)
  await again.look(
    () => document.querySelector('.date-warning')?.scrollIntoView({block: 'center'}) as unknown as string,
  )
  await shoot('restored', again)
  await again.look(() => {
    const pictures = document.querySelector<HTMLDetailsElement>('.pictures')
    if (pictures) pictures.open = true
    pictures?.scrollIntoView({block: 'start'})
    return ''
  })
  await until(
    'the pictures',
    async () => (await again.look(() => document.querySelector('.tile img')?.tagName ?? '')) || undefined,
  )
  await shoot('pictures', again)
  await again.click({role: 'radio', name: wordsFor('modeSelection', language)})
  await until(
    'the refusal',
    async () => (await again.look(() => document.querySelector('.refusal p')?.className ?? '')) || undefined,
  )
  await shoot('selection-refused', again)
  await again.click({role: 'button', name: wordsFor('discardDraft', language)})
  await again.close()
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
  const name = words.join('-')
  const picture = await view.screenshot()
  await writeFile(join(folder, `${name}.png`), picture)
  if (inReadme.includes(name)) await writeFile(join(shown, `${name.replace(/^firefox-light-/, '')}.png`), picture)
}
