import {beforeEach, expect, test, vi} from 'vitest'
import {saveClip} from '../../src/background/save-clip'
import type {Clip} from '../../src/clip/clip'
import type {Draft} from '../../src/clip/draft'
import {ClipError} from '../../src/errors'
import type {SaveRequest} from '../../src/messages/protocol'
import {fakeStorage} from '../support/fake-storage'

const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
const save = vi.hoisted(() => vi.fn<(clip: Clip) => Promise<{savedTo: string}>>())
vi.mock('webextension-polyfill', () => ({default: fake}))
vi.mock('../../src/save/download', () => ({download: {save}}))

const draft: Draft = {
  fields: {
    title: 'Otters',
    summary: '',
    categories: [],
    tags: [],
    byline: [],
    languages: [],
    translations: [],
    thumbnail: '',
    lead: '',
    slug: 'otters',
    sourceName: 'post',
    sourceUrl: 'https://post.example/otters',
    flags: {},
  },
  markdown: 'They are back.',
  fileName: 'otters.md',
  formulas: 0,
}
const address = 'https://post.example/otters'
const request: SaveRequest = {draft, page: {address, editedAt: 5}}
let storage = fakeStorage()

beforeEach(() => {
  storage = fakeStorage({[`draft:${address}`]: {edits: {title: 'Otters'}, editedAt: 5}})
  fake.storage.local = storage
  save.mockReset().mockResolvedValue({savedTo: 'otters.md'})
})

test('composes the file and forgets the edits that went into it', async () => {
  expect(await saveClip(request)).toEqual({savedTo: 'otters.md'})
  expect(save.mock.calls[0]?.[0].files[0].content).toContain('title: "Otters"')
  expect(storage.kept.size).toBe(0)
})

test('edits made since are kept', async () => {
  await storage.set({[`draft:${address}`]: {edits: {title: 'Otters!'}, editedAt: 6}})
  await saveClip(request)
  expect(storage.kept.size).toBe(1)
})

test('a saving that fails keeps the edits', async () => {
  save.mockRejectedValue(new ClipError('save-interrupted'))
  await expect(saveClip(request)).rejects.toMatchObject({code: 'save-interrupted'})
  expect(storage.kept.size).toBe(1)
})

test('one draft asked twice at once is saved once, and later again', async () => {
  const both = [saveClip(request), saveClip(request)]
  expect(await Promise.all(both)).toEqual([{savedTo: 'otters.md'}, {savedTo: 'otters.md'}])
  expect(save).toHaveBeenCalledTimes(1)
  await saveClip(request)
  expect(save).toHaveBeenCalledTimes(2)
})

test('the terms of a saved clip are learnt, unless the user does not want it; the site’s own name never', async () => {
  const fields = {...draft.fields, tags: ['otters', 'post'], categories: ['Rivers', 'post']}
  const tagged = {...request, draft: {...draft, fields}}
  await saveClip(tagged)
  expect(storage.kept.get('tags')).toEqual({otters: {count: 1, at: expect.any(Number)}})
  expect(storage.kept.get('categories')).toEqual({Rivers: {count: 1, at: expect.any(Number)}})
  await storage.set({settings: {learnTags: false}})
  await saveClip(tagged)
  expect(storage.kept.get('tags')).toMatchObject({otters: {count: 1}})
})

test('a clip from a private window leaves no trace', async () => {
  storage.kept.clear()
  await saveClip({draft: {...draft, fields: {...draft.fields, tags: ['otters']}}})
  expect(storage.kept.size).toBe(0)
})
