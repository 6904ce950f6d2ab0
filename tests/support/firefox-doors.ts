import type {Browser as Puppet} from 'puppeteer-core'
import type {Control, View} from './browser'
import {call, commandsOf, inWindow, type Reply, type Send} from './firefox-window'
import {until} from './until'

/**
 * The ways into Firefox that no protocol describes (ADR 0030). BiDi reaches the browser's own window, presses the
 * toolbar button from there, and is taught to find the popup by an id: from then on the popup is a page like any other.
 */
export function firefoxDoors(puppet: Puppet, extensionId: string) {
  const send = commandsOf(puppet)
  return {
    openPopup: async (): Promise<View> => {
      await inWindow(send, hidePopup, '')
      const context = await inWindow(send, pressButton, extensionId)
      return viewOf(send, context, () => inWindow(send, hidePopup, ''))
    },
    /** The popup or the panel, once a key was pressed. */
    openByKey: async (press: () => Promise<void>, what: 'popup' | 'panel'): Promise<View> => {
      await inWindow(send, hidePopup, '')
      await press()
      const [find, hide] = what === 'popup' ? [pressButton, hidePopup] : [findPanel, hidePanel]
      return viewOf(send, await inWindow(send, find, ''), () => inWindow(send, hide, ''))
    },
    openPanel: async (toPanel: Control): Promise<View> => {
      await inWindow(send, hidePopup, '')
      const popup = viewOf(send, await inWindow(send, pressButton, extensionId), async () => {})
      await popup.click(toPanel)
      const context = await inWindow(send, findPanel, '')
      return viewOf(send, context, () => inWindow(send, hidePanel, ''))
    },
    openTab: async (url: string): Promise<View> => {
      const context = String((await send('browsingContext.create', {type: 'tab'})).context)
      await send('browsingContext.navigate', {context, url, wait: 'none'})
      const view = viewOf(send, context, () => send('browsingContext.close', {context}))
      await until(
        url,
        async () =>
          (await view.look(() => `${location.protocol} ${document.readyState}`)) === 'moz-extension: complete' ||
          undefined,
      )
      return view
    },
  }
}

// What these two need is there in the browser's own window, and nowhere else.
type Panel = Element & {state: string; hidePopup: () => void}
type PopupBrowser = Element & {permanentKey?: object; currentURI: {spec: string}}
type Navigables = {getIdForBrowser: (one: Element) => string; getBrowserById: (id: string) => Element | null}
declare const ChromeUtils: {importESModule: (path: string) => {NavigableManager: Navigables}}
declare const SidebarController: {hide: () => void}
declare const WebExtensionPolicy: {getByID: (id: string) => {extension: Extension}}
type Extension = {
  apiManager: {global: {browserActionFor: (one: Extension) => {triggerAction: (win: Window) => Promise<void>}}}
}

/** Press the toolbar button of an extension, or of none; wait until the popup stands, and let BiDi find it. Answers its id. */
async function pressButton(extensionId: string): Promise<string> {
  const extension = extensionId && WebExtensionPolicy.getByID(extensionId).extension
  if (extension) await extension.apiManager.global.browserActionFor(extension).triggerAction(window)
  for (let tries = 0; tries < 400; tries += 1) {
    const popup = document.querySelector<PopupBrowser>('panel[panelopen] .webextension-popup-browser')
    if (popup?.closest<Panel>('panel')?.state === 'open' && popup.currentURI.spec.startsWith('moz-extension:')) {
      const {NavigableManager} = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
      const find = Object.getPrototypeOf(NavigableManager).getBrowserById
      popup.permanentKey ??= {}
      const id = NavigableManager.getIdForBrowser(popup)
      NavigableManager.getBrowserById = (one) => (one === id ? popup : find.call(NavigableManager, one))
      return id
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('the popup did not open')
}

/** Wait until the sidebar shows our page, and let BiDi find it. Answers its id. */
async function findPanel(): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const frame = document.querySelector<Element & {contentDocument?: Document}>('#sidebar')
    const panel = frame?.contentDocument?.querySelector<PopupBrowser>('#webext-panels-browser')
    if (panel?.currentURI?.spec.endsWith('?panel')) {
      const {NavigableManager} = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
      const find = Object.getPrototypeOf(NavigableManager).getBrowserById
      const before = Object.hasOwn(NavigableManager, 'getBrowserById') ? NavigableManager.getBrowserById : find
      panel.permanentKey ??= {}
      const id = NavigableManager.getIdForBrowser(panel)
      NavigableManager.getBrowserById = (one) => (one === id ? panel : before.call(NavigableManager, one))
      return id
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('the panel did not open')
}

async function hidePanel(): Promise<string> {
  SidebarController.hide()
  return ''
}

/** Whether what BiDi knows by an id still stands in the window. */
async function lookFor(id: string): Promise<string> {
  const {NavigableManager} = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  return NavigableManager.getBrowserById(id)?.isConnected ? 'there' : 'gone'
}

/** Close the popup and wait until it is gone: a press while it goes would only close it again. */
async function hidePopup(): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const popup = document.querySelector('.webextension-popup-browser')
    if (!popup) return ''
    popup.closest<Panel>('panel')?.hidePopup()
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('the popup did not close')
}

/** Its own window may read it without asking. */
async function readClipboard(): Promise<string> {
  return navigator.clipboard.readText()
}

function viewOf(send: Send, context: string, close: () => Promise<unknown>): View {
  const act = (type: 'key' | 'pointer', actions: readonly Reply[]) =>
    send('input.performActions', {context, actions: [{type, id: type, actions}]})
  return {
    click: async (control) => {
      const element = await elementOf(send, context, control)
      await call(send, context, {text: scrollThere.toString(), words: [element]})
      const origin = {type: 'element', element}
      const button = {button: 0}
      await act('pointer', [
        {type: 'pointerMove', x: 0, y: 0, origin},
        {type: 'pointerDown', ...button},
        {type: 'pointerUp', ...button},
      ])
    },
    press: async (keys) => {
      const values = keys.split('+').map((name) => keyValues[name] ?? name)
      const down = values.map((value) => ({type: 'keyDown', value}))
      await act('key', [...down, ...values.reverse().map((value) => ({type: 'keyUp', value}))])
    },
    type: async (text) =>
      void (await act(
        'key',
        [...text].flatMap((value) => [
          {type: 'keyDown', value},
          {type: 'keyUp', value},
        ]),
      )),
    // A dialog would be the system's, which nothing drives: the control behind the button is given the files.
    choose: async ({name}, files) => {
      const locator = {type: 'xpath', value: `//button[.="${name}"]/following-sibling::input[@type="file"]`}
      await send('input.setFiles', {context, element: await nodeAt(send, context, locator), files})
    },
    ask: async (control, question) =>
      call(send, context, {text: question.toString(), words: [await elementOf(send, context, control)]}),
    look: (question) => call(send, context, {text: question.toString(), words: []}),
    run: async (script) => void (await call(send, context, {text: `() => {${script}}`, words: []})),
    clipboard: () => inWindow(send, readClipboard, ''),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', {context, viewport: {width, height}})),
    screenshot: async () =>
      Buffer.from(String((await send('browsingContext.captureScreenshot', {context})).data), 'base64'),
    close: async () => void (await close()),
    isOpen: async () => (await inWindow(send, lookFor, context)) === 'there',
  }
}

/** Runs in the page. A pointer moves to where things are, and scrolls nothing. */
function scrollThere(element: Element): string {
  element.scrollIntoView({block: 'center', behavior: 'instant'})
  return ''
}

/** WebDriver's code points for keys without a character. */
const keyValues: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Enter: '\uE007',
  Delete: '\uE017',
  End: '\uE010',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Tab: '\uE004',
}

function elementOf(send: Send, context: string, {role, name}: Control) {
  return nodeAt(send, context, {type: 'accessibility', value: {role, name}})
}

function nodeAt(send: Send, context: string, locator: Reply) {
  return until(JSON.stringify(locator.value), async () => {
    const {nodes} = (await send('browsingContext.locateNodes', {context, locator})) as {nodes: {sharedId: string}[]}
    return nodes[0] && {sharedId: nodes[0].sharedId}
  })
}
