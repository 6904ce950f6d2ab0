import {beforeEach, expect, test, vi} from 'vitest'
import {restoreDraft, restoreLate} from '../../src/popup/restore-draft'
import {createStore} from '../../src/popup/store'
import {fakeStorage} from '../support/fake-storage'

const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
vi.mock('webextension-polyfill', () => ({default: fake}))

const page = {tabId: 3, address: 'https://post.example/otters', isGranted: true, isPrivate: false}
const now = Date.now()
const key = `draft:${page.address}`
let storage = fakeStorage()

beforeEach(() => {
  storage = fakeStorage({[key]: {edits: {title: 'Ott'}, editedAt: now - 20}})
  fake.storage.local = storage
})

async function opened(isPrivate = false) {
  const store = createStore(() => {})
  store.dispatch({type: 'page-found', page: {...page, isPrivate}, at: now})
  await restoreDraft(store, {...page, isPrivate})
  return store
}

test('an edit that reaches the storage after the popup has opened again is shown', async () => {
  const store = await opened()
  expect(store.state().edits).toEqual({title: 'Ott'})
  await storage.set({[key]: {edits: {title: 'Otters'}, editedAt: now - 10}})
  await restoreLate(store)
  expect(store.state()).toMatchObject({edits: {title: 'Otters'}, isRestored: true})
})

test('what was typed since stays', async () => {
  const store = await opened()
  store.dispatch({type: 'edited', edits: {title: 'Mine'}, at: now})
  await storage.set({[key]: {edits: {title: 'Otters'}, editedAt: now - 10}})
  await restoreLate(store)
  expect(store.state().edits).toEqual({title: 'Mine'})
})

test('in a private window nothing is restored', async () => {
  const store = await opened(true)
  await restoreLate(store)
  expect(store.state()).toMatchObject({edits: {}, isRestored: false})
})
