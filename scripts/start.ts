import {watch} from 'node:fs'
import {copyFile, mkdir} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {parseArgs} from 'node:util'
import type {Browser, BrowserName} from '../tests/support/browser'
import {watchDownloads} from '../tests/support/downloads'
import {controls, whenRead, whenSaved} from '../tests/support/popup'
import {startBrowser} from '../tests/support/start-browser'
import {buildExtension} from './build-extension'
import {ensureTools} from './ensure-tools.mjs'
import {listSamples, serveSite, siteOf} from './serve-samples.mjs'

type Wish = {readonly browser: BrowserName; readonly url: string; readonly once: boolean}

const clips = resolve('.cache/clips')

/** Build the extension and open a browser with it on a sample article; or clip that article once and print it. */
export async function main(words: readonly string[]): Promise<void> {
  const wish = readWish(words)
  ensureTools([wish.browser])
  await buildExtension()
  await mkdir(clips, {recursive: true})

  const served = await serveSite(Object.assign({}, ...listSamples().map(siteOf)))
  try {
    await (wish.once ? clipOnce(wish, served.port) : stayOpen(wish, served.port))
  } finally {
    await served.close()
  }
}

function readWish(words: readonly string[]): Wish {
  const {values} = parseArgs({
    args: [...words],
    options: {firefox: {type: 'boolean'}, url: {type: 'string'}, once: {type: 'boolean'}},
  })
  const url = values.url ?? listSamples()[0]?.url ?? ''
  if (!URL.canParse(url))
    throw new Error(`--url should be a whole address, such as https://example.org/, not "${url}".`)
  return {browser: values.firefox ? 'firefox' : 'chromium', url, once: values.once ?? !hasDisplay()}
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** As a user does it, through the popup, in a browser nobody sees. */
async function clipOnce({browser: name, url}: Wish, port: number): Promise<void> {
  const browser = await startBrowser(name, {port})
  try {
    await browser.open(url)
    const popup = await browser.openPopup()
    const trouble = await whenRead(popup, 15_000)
    if (trouble) throw new Error(`${url}: ${trouble}`)

    await popup.click(controls.download)
    await whenSaved(popup)
    const file = await watchDownloads(browser.downloads).next()
    const path = join(clips, file.name)
    await copyFile(file.path, path)
    console.log(`${path}\n\n${file.text}`)
  } finally {
    await browser.close()
  }
}

async function stayOpen({browser: name, url}: Wish, port: number): Promise<void> {
  const browser = await startBrowser(name, {port, downloads: clips, window: 'shown'})
  await browser.open(url)
  console.log(`Press the Leafclip button in the toolbar. Clips land in ${clips}.`)
  console.log(
    `More articles: ${listSamples()
      .map((sample) => sample.url)
      .join('  ')}`,
  )
  const watcher = rebuildOnChange(browser)
  await browser.gone
  watcher.close()
}

/** Editors write a file in several steps: wait for the last one. */
function rebuildOnChange(browser: Browser) {
  let latest = 0
  return watch('src', {recursive: true}, async () => {
    latest += 1
    const mine = latest
    await sleep(200)
    if (mine === latest) await rebuild(browser)
  })
}

async function rebuild(browser: Browser): Promise<void> {
  try {
    await buildExtension()
    await browser.reload()
    console.log('Built again: the extension is loaded anew.')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}
