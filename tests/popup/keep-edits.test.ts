import {beforeEach, expect, test, vi} from 'vitest'
import {keepEdits} from '../../src/popup/keep-edits'
import {initialState} from '../../src/popup/state'
import {fakeStorage} from '../support/fake-storage'

const ask = vi.hoisted(() => vi.fn())
const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
vi.mock('webextension-polyfill', () => ({default: fake}))
vi.mock('../../src/messages/messenger', () => ({ask}))

const page = {tabId: 3, address: 'https://post.example/otters', isGranted: true, isPrivate: false}
const state = {...initialState, page, edits: {title: 'Otters'}, editedAt: 5}
let storage = fakeStorage()

beforeEach(() => {
  storage = fakeStorage()
  fake.storage.local = storage
  ask.mockReset().mockResolvedValue(undefined)
})

test('edits go to the storage and to the background, both in the turn they are made', () => {
  void keepEdits(state)
  expect(storage.kept.get(`draft:${page.address}`)).toEqual({edits: {title: 'Otters'}, editedAt: 5})
  expect(ask).toHaveBeenCalledWith('keepEdits', {address: page.address, edits: {title: 'Otters'}, editedAt: 5})
})

test('one that stores is enough, and none is told', async () => {
  ask.mockRejectedValue(new Error('asleep'))
  await expect(keepEdits(state)).resolves.toBeUndefined()
  fake.storage.local = {set: () => Promise.reject(new Error('full'))}
  ask.mockResolvedValueOnce(undefined)
  await expect(keepEdits(state)).resolves.toBeUndefined()
  await expect(keepEdits(state)).rejects.toThrow()
})

test('with no edit left the page is forgotten in the same turn', () => {
  void keepEdits(state)
  void keepEdits({...state, edits: {}})
  expect(storage.kept.size).toBe(0)
  expect(ask).toHaveBeenLastCalledWith('keepEdits', {address: page.address, edits: {}, editedAt: 5})
})

test('of a private window nothing is kept and nothing said', async () => {
  await keepEdits({...state, page: {...page, isPrivate: true}})
  expect(storage.kept.size).toBe(0)
  expect(ask).not.toHaveBeenCalled()
})
