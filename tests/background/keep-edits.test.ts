import {beforeEach, expect, test, vi} from 'vitest'
import {keepEdits} from '../../src/background/keep-edits'
import {fakeStorage} from '../support/fake-storage'

const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
vi.mock('webextension-polyfill', () => ({default: fake}))

const address = 'https://post.example/otters'
let storage = fakeStorage()
const set = vi.fn()

beforeEach(() => {
  storage = fakeStorage()
  set.mockReset().mockImplementation(storage.set)
  fake.storage.local = {...storage, set}
})

test('of edits that come faster than they are written the last is written, and all are answered', async () => {
  const titles = ['O', 'Ot', 'Ott', 'Otters']
  await Promise.all(titles.map((title, at) => keepEdits({address, edits: {title}, editedAt: at})))
  expect(storage.kept.get(`draft:${address}`)).toEqual({edits: {title: 'Otters'}, editedAt: 3})
  expect(set).toHaveBeenCalledTimes(1)
})

test('each page has its own last edits, and with none it is forgotten', async () => {
  await keepEdits({address, edits: {title: 'Otters'}, editedAt: 1})
  await Promise.all([
    keepEdits({address, edits: {}, editedAt: 2}),
    keepEdits({address: 'https://post.example/herons', edits: {title: 'Herons'}, editedAt: 3}),
  ])
  expect([...storage.kept.keys()]).toEqual(['draft:https://post.example/herons'])
})
