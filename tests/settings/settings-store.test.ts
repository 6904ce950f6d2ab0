import {beforeEach, expect, test, vi} from 'vitest'
import {defaultSettings} from '../../src/settings/settings'
import {loadSettings, saveSettings} from '../../src/settings/settings-store'
import {fakeStorage} from '../support/fake-storage'

const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
vi.mock('webextension-polyfill', () => ({default: fake}))

let storage = fakeStorage()
beforeEach(() => {
  storage = fakeStorage()
  fake.storage.local = storage
})

test('what was saved is loaded', async () => {
  await saveSettings({...defaultSettings, slugs: 'ascii'})
  expect(await loadSettings()).toEqual({...defaultSettings, slugs: 'ascii'})
})

test('nothing stored are the defaults, and reading them stores nothing', async () => {
  expect(await loadSettings()).toEqual(defaultSettings)
  expect(storage.kept.size).toBe(0)
})

test('storage that fails gives the defaults and is not written over', async () => {
  storage = fakeStorage({settings: {slugs: 'ascii'}})
  fake.storage.local = {...storage, get: () => Promise.reject(new Error('corrupt'))}
  expect(await loadSettings()).toEqual(defaultSettings)
  expect(storage.kept.get('settings')).toEqual({slugs: 'ascii'})
})
