import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import puppeteer, {type Page, type Browser as Puppet} from 'puppeteer-core'
import {findFirefox} from '../../scripts/find-tools.mjs'
import {type Browser, type BrowserOptions, toPanel} from './browser'
import {forgiveSlowness, kill} from './chromium'
import {firefoxDoors} from './firefox-doors'
import {firefoxMenus} from './firefox-menus'
import {allowInPrivate} from './firefox-private'

// Firefox gives an extension a new host name each time; this one is ours to know.
const extensionHost = '4a8f1c52-6d0b-4e1a-9f3c-1ea5c11b0001'
const extensionId = 'leafclip@leafclip'

/** Firefox with the extension, driven over WebDriver BiDi. */
export async function startFirefox(options: BrowserOptions): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'leafclip-firefox-'))
  const downloads = options.downloads ?? folder
  const puppet = await launch(downloads, options)
  const gone = new Promise<void>((resolve) => puppet.once('disconnected', () => resolve()))
  await puppet.installExtension(options.extension)
  if (options.windows === 'private') await allowInPrivate(puppet, extensionId)
  const doors = firefoxDoors(puppet, extensionId)
  const menus = firefoxMenus(puppet, extensionId)
  let front: Page | undefined

  return {
    name: 'firefox',
    downloads,
    gone,
    open: async (url, patience = 15_000) => {
      front = await puppet.newPage()
      await front.goto(url, {timeout: patience}).catch(forgiveSlowness)
      return front
    },
    openPopup: async () => {
      await front?.bringToFront()
      return doors.openPopup()
    },
    pressIcon: async () => {
      await front?.bringToFront()
      await menus.pressIcon()
    },
    openPanel: async () => {
      await front?.bringToFront()
      return doors.openPanel(toPanel(options))
    },
    chooseMenu: async (item) => {
      await front?.bringToFront()
      if (front) await rightClick(front)
      return menus.choose(item)
    },
    pressCommand: async (command) => {
      await front?.bringToFront()
      return menus.pressCommand(command)
    },
    openByKey: async (command) => {
      await front?.bringToFront()
      return doors.openByKey(() => menus.pressCommand(command), command === 'open-panel' ? 'panel' : 'popup')
    },
    icon: menus.icon,
    keys: menus.keys,
    openPage: (path) => doors.openTab(`moz-extension://${extensionHost}/${path}`),
    reload: async () => void (await puppet.installExtension(options.extension)),
    close: async () => {
      await puppet.close()
      rmSync(folder, {recursive: true, force: true, maxRetries: 5})
    },
    crash: () => kill(puppet, gone),
  }
}

/** Where the selection is, or on the page's edge, where there is nothing else. */
async function rightClick(page: Page): Promise<void> {
  const [x = 0, y = 0] = await page.evaluate(() => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed) return [3, 200]
    selection.anchorNode?.parentElement?.scrollIntoView({block: 'center'})
    const {left, top, width, height} = selection.getRangeAt(0).getClientRects()[0] ?? new DOMRect()
    return [Math.round(left + width / 2), Math.round(top + height / 2)]
  })
  await page.mouse.click(x, y, {button: 'right'})
}

function launch(
  downloads: string,
  {port, profile, window, windows, scheme = 'light'}: BrowserOptions,
): Promise<Puppet> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('Firefox is missing: install it, or set FIREFOX_PATH to its path.')
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: window !== 'shown',
    defaultViewport: null,
    ...(profile && {userDataDir: profile}),
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'extensions.webextensions.uuids': JSON.stringify({[extensionId]: extensionHost}),
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      // The samples are served without TLS, also to a page of the extension.
      'security.mixed_content.upgrade_display_content': false,
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': `data:text/javascript,${encodeURIComponent(proxyFor(port))}`,
      ...(windows === 'private' && {'browser.privatebrowsing.autostart': true}),
      'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
    },
  })
}

/** The only way to map hosts to a port: Firefox knows no resolver rules. */
function proxyFor(port: number): string {
  return `function FindProxyForURL(_url, host) { return /\\.example$/.test(host) ? 'PROXY 127.0.0.1:${port}' : 'DIRECT' }`
}
