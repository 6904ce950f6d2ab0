import type {Browser as Puppet} from 'puppeteer-core'
import {commandsOf, inWindow} from './firefox-window'

/** The extension's own parts of Firefox's window: its items in the page's menu, its keys, its icon. */
export function firefoxMenus(puppet: Puppet, extensionId: string) {
  const send = commandsOf(puppet)
  const ask = (deed: (word: string) => Promise<string>, ...words: readonly string[]) =>
    inWindow(send, deed, [extensionId, ...words].join(' '))
  return {
    choose: async (item: string) => void (await ask(chooseItem, item)),
    pressCommand: async (command: string) => void (await ask(pressKey, command)),
    pressIcon: async () => void (await ask(pressIcon)),
    keys: async () => JSON.parse(await ask(readKeys)) as Readonly<Record<string, string>>, // our own text
    icon: async () => JSON.parse(await ask(readIcon)) as {readonly badge: string; readonly title: string}, // our own text
  }
}

// What these need is there in the browser's own window, and nowhere else.
type MenuPopup = Element & {state: string; activateItem: (item: Element) => void; openMenu: (isOpen: boolean) => void}
type Key = Element & {doCommand: () => void}
type Icon = {getContextData: (tab: unknown) => {badgeText: string; title: string}}
declare const gBrowser: {selectedTab: unknown}
declare const WebExtensionPolicy: {getByID: (id: string) => {extension: Extension}}
type Extension = {
  shortcuts: {commands: Promise<ReadonlyMap<string, {shortcut: string}>>}
  apiManager: {
    global: {browserActionFor: (one: Extension) => {action: Icon; triggerAction: (win: Window) => Promise<void>}}
  }
}

/** The menu is open or opening: choose the item, through its sub-menu where there is one, and wait until all is shut. */
async function chooseItem(words: string): Promise<string> {
  const [id = '', item = ''] = words.split(' ')
  const stem = `${id.replace(/[^a-z0-9_-]/gi, '_')}-menuitem-_`
  const menu = document.querySelector<MenuPopup>('#contentAreaContextMenu')
  for (let tries = 0; tries < 200; tries += 1) {
    const found = menu?.state === 'open' ? document.getElementById(`${stem}${item}`) : null
    const popup = found?.closest<MenuPopup>('menupopup')
    if (popup?.state === 'closed') popup.closest<MenuPopup>('menu')?.openMenu(true)
    if (found && popup?.state === 'open') {
      popup.activateItem(found)
      return ''
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`the menu has no item ${item}`)
}

/** Firefox hears no key that is typed by a program, so its own key element gives the command. */
async function pressKey(words: string): Promise<string> {
  const [id = '', command = ''] = words.split(' ')
  const commands = await WebExtensionPolicy.getByID(id).extension.shortcuts.commands
  const letter = commands.get(command)?.shortcut.split('+').pop()
  const key = document.querySelector<Key>(`keyset[id*="ext-keyset"] key[modifiers="alt,shift"][key="${letter}"]`)
  if (!key) throw new Error(`there is no key for ${command}`)
  key.doCommand()
  return ''
}

async function readKeys(id: string): Promise<string> {
  const commands = await WebExtensionPolicy.getByID(id).extension.shortcuts.commands
  return JSON.stringify(Object.fromEntries([...commands].map(([name, {shortcut}]) => [name, shortcut])))
}

async function readIcon(id: string): Promise<string> {
  const {extension} = WebExtensionPolicy.getByID(id)
  const shown = extension.apiManager.global.browserActionFor(extension).action.getContextData(gBrowser.selectedTab)
  return JSON.stringify({badge: shown.badgeText, title: shown.title})
}

async function pressIcon(id: string): Promise<string> {
  const {extension} = WebExtensionPolicy.getByID(id)
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window)
  return ''
}
