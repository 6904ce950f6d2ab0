import {beforeEach, expect, test, vi} from 'vitest'
import {followTabs} from '../../src/popup/follow-tabs'

type Hear = (...words: readonly unknown[]) => unknown
const fake = vi.hoisted(() => {
  const event = () => {
    const heard: Hear[] = []
    return {
      addListener: (hear: Hear) => void heard.push(hear),
      tell: (...words: unknown[]) => heard.map((hear) => hear(...words)),
      heard,
    }
  }
  return {
    windows: {getCurrent: async () => ({id: 1})},
    tabs: {onActivated: event(), onUpdated: event(), onRemoved: event(), query: async () => [{id: 3}]},
    runtime: {id: 'own', getURL: (path: string) => `own/${path}`, onMessage: event()},
    action: {setPopup: vi.fn(async (_: {readonly tabId: number; readonly popup: string}) => {})},
  }
})
vi.mock('webextension-polyfill', () => ({default: fake}))

const follower = {turnTo: vi.fn(), readAgain: vi.fn(), forget: vi.fn()}
const popupOf = (tabId: number) =>
  fake.action.setPopup.mock.calls.filter(([set]) => set.tabId === tabId).at(-1)?.[0].popup
let leave: () => void = () => {}

beforeEach(async () => {
  vi.clearAllMocks()
  for (const event of [...Object.values(fake.tabs), fake.runtime.onMessage])
    if ('heard' in event) event.heard.length = 0
  vi.stubGlobal('addEventListener', (_: string, deed: () => void) => (leave = deed))
  await followTabs(follower)
})

test('the tab in front is turned to, and its icon opens no popup as long as the panel is there', () => {
  expect(follower.turnTo).toHaveBeenCalledWith(3)
  expect(popupOf(3)).toBe('')
  fake.tabs.onActivated.tell({tabId: 4, windowId: 1})
  expect([popupOf(3), popupOf(4)]).toEqual(['own/popup/popup.html', ''])
  leave()
  expect(popupOf(4)).toBe('own/popup/popup.html')
})

test('tabs of other windows are not followed', () => {
  fake.tabs.onActivated.tell({tabId: 9, windowId: 2})
  expect(follower.turnTo).not.toHaveBeenCalledWith(9)
})

test('another page in a tab makes us forget it, and turn to it when it is there and in front', () => {
  fake.tabs.onUpdated.tell(3, {status: 'loading'})
  fake.tabs.onUpdated.tell(5, {status: 'loading'})
  expect(follower.forget.mock.calls).toEqual([[3], [5]])
  follower.turnTo.mockClear()
  fake.tabs.onUpdated.tell(5, {status: 'complete'})
  fake.tabs.onUpdated.tell(3, {status: 'complete'})
  expect(follower.turnTo.mock.calls).toEqual([[3]])
})

test('what the background tells of this window is heard and answered, and nothing else', () => {
  const reply = vi.fn()
  const tell = (asked: object, sender: object) => fake.runtime.onMessage.tell({asked}, sender, reply)
  tell({tabId: 3, windowId: 2, by: 'icon'}, {id: 'own'})
  tell({tabId: 3, windowId: 1, by: 'icon'}, {id: 'other'})
  tell({tabId: 3, windowId: 1, by: 'icon'}, {id: 'own', tab: {}})
  expect(follower.readAgain).not.toHaveBeenCalled()
  tell({tabId: 3, windowId: 1, by: 'icon'}, {id: 'own'})
  expect(follower.readAgain).toHaveBeenCalledWith(3, 'icon')
  expect(reply).toHaveBeenCalledExactlyOnceWith(true)
})
