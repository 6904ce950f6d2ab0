import type {Tabs} from 'webextension-polyfill'

/** The page one clips, in its tab. */
export type OpenPage = {
  readonly tabId: number
  /** Without its fragment; empty where the browser hides it. */
  readonly address: string
  /** The user asked for this page, by opening the popup on it or by a menu or a key: what can be read at all is ours to read. */
  readonly isGranted: boolean
  /** Nothing is kept of it. */
  readonly isPrivate: boolean
}

/** The page of a tab the user asked for; `undefined` for what has no id, such as a window of the developer tools. */
export function openPage({id, url = '', incognito}: Tabs.Tab): OpenPage | undefined {
  return id === undefined
    ? undefined
    : {tabId: id, address: url.replace(/#.*$/, ''), isGranted: true, isPrivate: incognito}
}
