import type {Page} from 'puppeteer-core'
import {type Language, wordsFor} from './in-language'

export type BrowserName = 'chromium' | 'firefox'

export type BrowserOptions = {
  /** The built extension's folder. */
  readonly extension: string
  /** Where on this machine hosts under `.example` are served; every other host is the network's. */
  readonly port: number
  /** The folder for downloads; without one, a folder that goes when the browser does. */
  readonly downloads?: string
  /** The folder of the profile, which then stays when the browser goes; without one, a fresh one that goes too. */
  readonly profile?: string
  readonly window?: 'shown'
  /** Tabs are in private windows, and the extension is allowed there. */
  readonly windows?: 'private'
  readonly scheme?: 'light' | 'dark'
  /** What the extension speaks; English without one. */
  readonly language?: Language
}

/** A browser with a fresh profile and the extension: what a user has, as far as it can be driven. */
export type Browser = {
  readonly name: BrowserName
  /** The folder downloads land in. */
  readonly downloads: string
  /** A new tab in front. Resolves when the page has loaded, or after `patience` milliseconds. */
  readonly open: (url: string, patience?: number) => Promise<Page>
  /** Press the toolbar button on the tab in front; the extension gets access to it, as by a real press. */
  readonly openPopup: () => Promise<View>
  /** Press the toolbar button on the tab in front where it opens no popup. */
  readonly pressIcon: () => Promise<void>
  /** From the popup on the tab in front to the panel beside it. */
  readonly openPanel: () => Promise<View>
  /** Choose one of our items, by its id, from the menu of the tab in front: on the selection, or on the page. */
  readonly chooseMenu: (item: string) => Promise<void>
  /** Press the key of one of our commands on the tab in front. */
  readonly pressCommand: (command: string) => Promise<void>
  /** Press the key that opens the popup, or the panel, on the tab in front. In Firefox alone. */
  readonly openByKey: (command: '_execute_action' | 'open-panel') => Promise<View>
  /** What our icon shows and tells on the tab in front. */
  readonly icon: () => Promise<{readonly badge: string; readonly title: string}>
  /** The keys the browser has for our commands, by the command. */
  readonly keys: () => Promise<Readonly<Record<string, string>>>
  /** A page of the extension in a tab, by its path: `options/options.html`. */
  readonly openPage: (path: string) => Promise<View>
  /** Load the extension's folder again. */
  readonly reload: () => Promise<void>
  /** Resolves when the browser is gone, by itself or by us. */
  readonly gone: Promise<void>
  readonly close: () => Promise<void>
  /** Kill the browser as a crash does, without a last word to it or to its profile. */
  readonly crash: () => Promise<void>
}

/** A page of the extension, with the hands and eyes of a user. */
export type View = {
  readonly click: (control: Control) => Promise<void>
  /** One key, or keys held in order: `Control+Enter`. */
  readonly press: (keys: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Press the button that opens a file dialog, and choose files in it; where it takes folders, a folder. */
  readonly choose: (control: Control, paths: readonly string[]) => Promise<void>
  /** What a function says of the control's element. It runs in the page: it knows nothing around it, and answers data. */
  readonly ask: (control: Control, question: (element: Element) => string) => Promise<string>
  /** What a function says of the page, under the same terms. */
  readonly look: (question: () => string | Promise<string>) => Promise<string>
  /** Run a script in the page, whatever its policy says of scripts. */
  readonly run: (script: string) => Promise<void>
  /** What a paste would write. */
  readonly clipboard: () => Promise<string>
  /** Make the page as wide and high, where it is a tab of its own. */
  readonly resize: (width: number, height: number) => Promise<void>
  readonly screenshot: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
  /** Whether it is still there; it may have closed itself. */
  readonly isOpen: () => Promise<boolean>
}

/** As a screen reader finds it: by role and accessible name. */
export type Control = {
  readonly role: 'textbox' | 'combobox' | 'button' | 'tab' | 'checkbox' | 'radio' | 'link'
  readonly name: string
}

/** The popup's way into the panel. */
export function toPanel({language}: Pick<BrowserOptions, 'language'>): Control {
  return {role: 'button', name: wordsFor('openPanel', language)}
}
