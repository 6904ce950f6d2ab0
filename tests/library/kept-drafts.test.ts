import {beforeEach, expect, test, vi} from 'vitest'
import {forgetOld} from '../../src/library/forget-old'
import {dropDraft, findKeptDraft, keepDraft, keepLaterEdits} from '../../src/library/kept-drafts'
import {fakeStorage} from '../support/fake-storage'

const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
vi.mock('webextension-polyfill', () => ({default: fake}))

const day = 24 * 60 * 60 * 1000
const address = 'https://post.example/otters'
let storage = fakeStorage()

beforeEach(() => {
  storage = fakeStorage({settings: {slugs: 'ascii'}})
  fake.storage.local = storage
})

test('edits come back for their page alone', async () => {
  await keepDraft(address, {edits: {title: 'Otters'}, editedAt: 1})
  expect(await findKeptDraft(address, day)).toEqual({edits: {title: 'Otters'}, editedAt: 1})
  expect(await findKeptDraft(`${address}?page=2`, day)).toBeUndefined()
})

test('seven days later they are forgotten, whatever page is opened, and nothing else is', async () => {
  await keepDraft(address, {edits: {}, editedAt: 0})
  await keepDraft('https://post.example/new', {edits: {}, editedAt: day})
  await forgetOld(7 * day, 'https://post.example/other')
  expect([...storage.kept.keys()]).toEqual(['settings', 'draft:https://post.example/new'])
})

test('those of the page that is opened are forgotten as it opens, and left alone while it is edited', async () => {
  await keepDraft(address, {edits: {}, editedAt: 0})
  await forgetOld(7 * day, address)
  expect(storage.kept.has(`draft:${address}`)).toBe(true)
  expect(await findKeptDraft(address, 7 * day)).toBeUndefined()
  expect(storage.kept.has(`draft:${address}`)).toBe(false)
})

test('junk in their place is forgotten', async () => {
  await storage.set({[`draft:${address}`]: 'junk'})
  expect(await findKeptDraft(address, day)).toBeUndefined()
  expect(storage.kept.has(`draft:${address}`)).toBe(false)
})

test('only edits up to a moment are dropped', async () => {
  await keepDraft(address, {edits: {}, editedAt: 6})
  await dropDraft(address, 5)
  expect(storage.kept.has(`draft:${address}`)).toBe(true)
  await dropDraft(address, 6)
  expect(storage.kept.has(`draft:${address}`)).toBe(false)
})

test('edits that arrive late do not write over later ones, and none at all forget the page', async () => {
  await keepDraft(address, {edits: {title: 'Otters'}, editedAt: 6})
  await keepLaterEdits(address, {edits: {title: 'Otter'}, editedAt: 5})
  expect(await findKeptDraft(address, 6)).toEqual({edits: {title: 'Otters'}, editedAt: 6})
  await keepLaterEdits(address, {edits: {}, editedAt: 5})
  expect(storage.kept.has(`draft:${address}`)).toBe(true)
  await keepLaterEdits(address, {edits: {}, editedAt: 7})
  expect(storage.kept.has(`draft:${address}`)).toBe(false)
})
