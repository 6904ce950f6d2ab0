import browser from 'webextension-polyfill'
import {defaultSettings, type Settings, settingsOf} from './settings'
import {settingsKey} from './settings-key'

/** The user's settings, which may be `stored` already asked for; the defaults where they cannot be read, and then nothing is written over them. */
export async function loadSettings(stored = storedSettings()): Promise<Settings> {
  try {
    return settingsOf((await stored)[settingsKey])
  } catch {
    return defaultSettings
  }
}

/** Rejects where the browser does not store them. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({[settingsKey]: settings})
}

function storedSettings(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get(settingsKey)
}
