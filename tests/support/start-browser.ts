import {join, resolve} from 'node:path'
import type {Browser, BrowserName, BrowserOptions} from './browser'
import {startChromium} from './chromium'
import {startFirefox} from './firefox'

const folders = {chromium: 'chrome', firefox: 'firefox'} as const satisfies Readonly<Record<BrowserName, string>>

/** Start a browser with the production build in it. */
export function startBrowser(name: BrowserName, options: Omit<BrowserOptions, 'extension'>): Promise<Browser> {
  const extension = resolve(join(process.env.LEAFCLIP_DIST ?? 'dist', folders[name]))
  return name === 'chromium' ? startChromium({...options, extension}) : startFirefox({...options, extension})
}
