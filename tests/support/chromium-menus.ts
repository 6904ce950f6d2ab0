import type {Browser as Puppet, WebWorker} from 'puppeteer-core'

/**
 * No protocol opens Chromium's menus or presses its keys, and it hears none that a program types. So our listeners get the
 * event as the browser gives it, with the tab in front; access to it comes from the toolbar button, pressed before.
 */
export function chromiumMenus(puppet: Puppet, extensionId: string) {
  const worker = () => workerOf(puppet, extensionId)
  return {
    choose: async (item: string) =>
      (await worker()).evaluate(async (menuItemId) => {
        const tab = (await chrome.tabs.query({active: true, lastFocusedWindow: true}))[0]
        chrome.contextMenus.onClicked.dispatch({menuItemId, editable: false, pageUrl: tab?.url}, tab)
      }, item),
    pressCommand: async (command: string) =>
      (await worker()).evaluate(async (name) => {
        const tab = (await chrome.tabs.query({active: true, lastFocusedWindow: true}))[0]
        chrome.commands.onCommand.dispatch(name, tab)
      }, command),
    keys: async () =>
      (await worker()).evaluate(async () =>
        Object.fromEntries((await chrome.commands.getAll()).map(({name, shortcut}) => [name, shortcut])),
      ),
    icon: async () =>
      (await worker()).evaluate(async () => {
        const tabId = (await chrome.tabs.query({active: true, lastFocusedWindow: true}))[0]?.id
        const [badge, title] = await Promise.all([chrome.action.getBadgeText({tabId}), chrome.action.getTitle({tabId})])
        return {badge, title}
      }),
  }
}

// What Chromium's background has, as far as we ask it here.
type Tab = {readonly id?: number; readonly url?: string}
type Event = {readonly dispatch: (...words: readonly unknown[]) => void}
declare const chrome: {
  readonly tabs: {readonly query: (which: object) => Promise<readonly Tab[]>}
  readonly contextMenus: {readonly onClicked: Event}
  readonly commands: {
    readonly onCommand: Event
    readonly getAll: () => Promise<readonly {readonly name: string; readonly shortcut: string}[]>
  }
  readonly action: Readonly<
    Record<'getBadgeText' | 'getTitle', (which: {tabId: number | undefined}) => Promise<string>>
  >
}

async function workerOf(puppet: Puppet, extensionId: string): Promise<WebWorker> {
  const target = await puppet.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${extensionId}/`),
    {timeout: 10_000},
  )
  const worker = await target.worker()
  if (!worker) throw new Error('Chromium has no background of ours.')
  return worker
}
