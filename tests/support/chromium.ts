import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import puppeteer, {type Extension, type KeyInput, type Page, type Browser as Puppet} from 'puppeteer-core'
import {findChromium} from '../../scripts/find-tools.mjs'
import {type Browser, type BrowserOptions, type Control, toPanel, type View} from './browser'
import {chromiumMenus} from './chromium-menus'
import {until} from './until'

/** Chromium with the extension, driven over its own protocol. */
export async function startChromium(options: BrowserOptions): Promise<Browser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'leafclip-chromium-'))
  const downloads = options.downloads ?? join(profile, 'downloads')
  preparePreferences(profile, downloads)
  const puppet = await launch(profile, options)
  const gone = new Promise<void>((resolve) => puppet.once('disconnected', () => resolve()))
  const id = await install(puppet, options)
  const menus = chromiumMenus(puppet, id)
  let front = (await puppet.pages())[0]
  const press = async () => popupOf(puppet, await extensionOf(puppet, id), front)

  return {
    name: 'chromium',
    downloads,
    gone,
    open: async (url, patience = 15_000) => {
      front = options.windows === 'private' ? await privatePage(puppet, id) : await puppet.newPage()
      await front.goto(url, {timeout: patience}).catch(forgiveSlowness)
      return front
    },
    openPopup: async () => viewOf(await press()),
    pressIcon: async () => {
      await front?.bringToFront()
      await front?.triggerExtensionAction(await extensionOf(puppet, id))
    },
    openPanel: async () => {
      await viewOf(await press()).click(toPanel(options))
      const target = await puppet.waitForTarget((one) => one.url().endsWith('/popup/popup.html?panel'), {
        timeout: 10_000,
      })
      return viewOf(await target.asPage())
    },
    chooseMenu: async (item) => {
      await (await press()).close()
      return menus.choose(item)
    },
    pressCommand: async (command) => {
      await (await press()).close()
      return menus.pressCommand(command)
    },
    openByKey: async () => {
      throw new Error('Chromium hears no key that a program types, and opens nothing upon an event we make.')
    },
    icon: menus.icon,
    keys: menus.keys,
    openPage: async (path) => {
      const page = await puppet.newPage()
      await page.goto(`chrome-extension://${id}/${path}`)
      return viewOf(page)
    },
    reload: async () => void (await puppet.installExtension(options.extension)),
    close: async () => {
      await puppet.close()
      if (!options.profile) rmSync(profile, {recursive: true, force: true, maxRetries: 5})
    },
    crash: () => kill(puppet, gone),
  }
}

/** Puppeteer's own way knows nothing of private windows. */
async function install(puppet: Puppet, {extension, windows}: BrowserOptions): Promise<string> {
  if (windows !== 'private') return puppet.installExtension(extension)
  const session = await puppet.target().createCDPSession()
  const words = {path: extension, enableInIncognito: true}
  return (await session.send('Extensions.loadUnpacked', words)).id
}

/** A private window of the user's kind: those a protocol makes are of another profile, which no extension knows. */
async function privatePage(puppet: Puppet, id: string): Promise<Page> {
  const before = new Set(puppet.targets())
  const own = await puppet.newPage()
  await own.goto(`chrome-extension://${id}/options/options.html`)
  await own.evaluate(`chrome.windows.create({incognito: true, url: 'about:blank'}).then(() => '')`)
  await own.close()
  const target = await puppet.waitForTarget((one) => !before.has(one) && one.url() === 'about:blank', {timeout: 10_000})
  return target.asPage()
}

/** Downloads land under their own names only where the profile says so before the start. */
function preparePreferences(profile: string, downloads: string): void {
  mkdirSync(downloads, {recursive: true})
  if (existsSync(join(profile, 'Default'))) return
  mkdirSync(join(profile, 'Default'))
  const preferences = {download: {default_directory: downloads, prompt_for_download: false}}
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
}

function launch(profile: string, {port, window, scheme = 'light'}: BrowserOptions): Promise<Puppet> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('Chromium is missing: install it, or set CHROME_PATH to its path.')
  return puppeteer.launch({
    executablePath,
    headless: window !== 'shown',
    enableExtensions: true,
    pipe: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--window-size=1200,900',
      // Without a window its screen would be too low for a whole popup.
      '--screen-info={1600x1200}',
      `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
      `--host-resolver-rules=MAP *.example 127.0.0.1:${port}`,
    ],
  })
}

/** End the browser's process at once, and wait until it is known to be gone. */
export async function kill(puppet: Puppet, gone: Promise<void>): Promise<void> {
  puppet.process()?.kill('SIGKILL')
  await gone
}

/** A page that never ends, a PDF and a page of the browser's own may all be shown without a loaded event. */
export function forgiveSlowness(error: unknown): void {
  if (!(error instanceof Error) || !/timeout|ERR_ABORTED/i.test(`${error.name} ${error.message}`)) throw error
}

async function extensionOf(puppet: Puppet, id: string): Promise<Extension> {
  const extension = (await puppet.extensions()).get(id)
  if (!extension) throw new Error('Chromium has lost the extension.')
  return extension
}

async function popupOf(puppet: Puppet, extension: Extension, front: Page | undefined): Promise<Page> {
  if (!front) throw new Error('There is no page to press the toolbar button on.')
  await front.bringToFront()
  const before = new Set(puppet.targets())
  await front.triggerExtensionAction(extension)
  const target = await puppet.waitForTarget(
    (one) => !before.has(one) && one.url().startsWith(`chrome-extension://${extension.id}/popup/`),
    {timeout: 10_000},
  )
  return target.asPage()
}

function viewOf(page: Page): View {
  return {
    click: async (control) => {
      const element = await elementOf(page, control)
      // What is under the footer is in sight for puppeteer.
      await element.evaluate((one) => one.scrollIntoView({block: 'center', behavior: 'instant'}))
      await element.click()
    },
    press: async (keys) => {
      const names = keys.split('+') as KeyInput[] // puppeteer itself refuses a name it does not know
      for (const name of names) await page.keyboard.down(name)
      for (const name of names.reverse()) await page.keyboard.up(name)
    },
    type: (text) => page.keyboard.type(text),
    choose: async (control, paths) => {
      const button = await elementOf(page, control)
      const [dialog] = await Promise.all([page.waitForFileChooser(), button.click()])
      await dialog.accept([...paths])
    },
    ask: async (control, question) => (await elementOf(page, control)).evaluate(question),
    look: (question) => page.evaluate(question),
    run: async (script) => void (await page.evaluate(`{${script}}`)),
    clipboard: async () => {
      await page
        .browserContext()
        .overridePermissions(`chrome-extension://${new URL(page.url()).host}`, ['clipboard-read'])
      return page.evaluate(() => navigator.clipboard.readText())
    },
    resize: (width, height) => page.setViewport({width, height}),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
    isOpen: async () => !page.isClosed(),
  }
}

function elementOf(page: Page, {role, name}: Control) {
  const selector = `::-p-aria([name="${name}"][role="${role}"])`
  return until(`${role} "${name}"`, async () => (await page.$(selector)) ?? undefined)
}
