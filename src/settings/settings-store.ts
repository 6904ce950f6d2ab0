import browser from 'webextension-polyfill'
import {defaultSettings, type Settings, settingsOf} from './settings'

const key = 'settings'

/** The user's settings; the defaults where they cannot be read, and then nothing is written over them. */
export async function loadSettings(): Promise<Settings> {
  try {
    return settingsOf((await browser.storage.local.get(key))[key])
  } catch {
    return defaultSettings
  }
}

/** Rejects where the browser does not store them. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({[key]: settings})
}
