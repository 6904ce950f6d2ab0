import {rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Browser, BrowserName, BrowserOptions} from './browser'
import {startChromium} from './chromium'
import {startFirefox} from './firefox'
import {inLanguage} from './in-language'

const folders = {chromium: 'chrome', firefox: 'firefox'} as const satisfies Readonly<Record<BrowserName, string>>

/** Start a browser with the production build in it. */
export function startBrowser(name: BrowserName, options: Omit<BrowserOptions, 'extension'>): Promise<Browser> {
  const extension = resolve(join(process.env.LEAFCLIP_DIST ?? 'dist', folders[name]))
  if (!options.language) return start(name, {...options, extension})
  const folder = inLanguage(extension, options.language)
  return start(name, {...options, extension: folder}, () => rmSync(folder, {recursive: true, force: true}))
}

async function start(name: BrowserName, options: BrowserOptions, end = () => {}): Promise<Browser> {
  const browser = await (name === 'chromium' ? startChromium : startFirefox)(options)
  return {...browser, close: () => browser.close().finally(end)}
}
