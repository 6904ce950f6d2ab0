import {beforeEach, expect, test, vi} from 'vitest'
import type {Tabs} from 'webextension-polyfill'
import {pressedBesidePanel} from '../../src/background/panel'

const fake = vi.hoisted(() => ({
  runtime: {sendMessage: vi.fn(), getURL: (path: string) => `own/${path}`},
  action: {setPopup: vi.fn(async () => {}), openPopup: vi.fn(async () => {})},
}))
vi.mock('webextension-polyfill', () => ({default: fake}))

const tab = {id: 3, windowId: 1} as Tabs.Tab // all that is looked at

beforeEach(() => vi.clearAllMocks())

test('a press on the icon tells the panel of that window that it may read', async () => {
  fake.runtime.sendMessage.mockResolvedValue(true)
  await pressedBesidePanel(tab)
  expect(fake.runtime.sendMessage).toHaveBeenCalledWith({asked: {tabId: 3, windowId: 1, by: 'icon'}})
  expect(fake.action.openPopup).not.toHaveBeenCalled()
})

test.for<[string, () => Promise<unknown>]>([
  ['Chrome', () => Promise.reject(new Error('Could not establish connection.'))],
  ['Firefox', async () => undefined],
])('where no panel hears it, as %s tells, the popup comes back', async ([, answer]) => {
  fake.runtime.sendMessage.mockImplementation(answer)
  await pressedBesidePanel(tab)
  expect(fake.action.setPopup).toHaveBeenCalledWith({tabId: 3, popup: 'own/popup/popup.html'})
  expect(fake.action.openPopup).toHaveBeenCalled()
})
