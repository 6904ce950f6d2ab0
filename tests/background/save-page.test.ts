import {beforeEach, expect, test, vi} from 'vitest'
import {savePage, saveSelection} from '../../src/background/save-page'
import type {Clip} from '../../src/clip/clip'
import type {OpenPage} from '../../src/tab/open-page'
import {sampleArticle} from '../popup/sample-article'
import {fakeStorage} from '../support/fake-storage'

type Injection = {readonly files?: readonly string[]; readonly args?: readonly [string]}
const fake = vi.hoisted(() => ({
  storage: {local: {} as unknown},
  scripting: {executeScript: async (_injection: Injection): Promise<{result?: unknown}[]> => []},
}))
const save = vi.hoisted(() => vi.fn<(clip: Clip) => Promise<{savedTo: string}>>())
vi.mock('webextension-polyfill', () => ({default: fake}))
vi.mock('../../src/save/download', () => ({download: {save}}))

const address = 'https://valleypost.example/otter'
const page: OpenPage = {tabId: 3, address, isGranted: true, isPrivate: false}
const saved = () => String(save.mock.lastCall?.[0].files[0].content)
let storage = fakeStorage()

beforeEach(() => {
  storage = fakeStorage()
  fake.storage.local = storage
  fake.scripting.executeScript = async ({files}) => [files ? {} : {result: {ok: true, value: sampleArticle}}]
  save.mockReset().mockResolvedValue({savedTo: 'otter.md'})
})

test('a page is read and saved as it suggests', async () => {
  expect(await savePage(page)).toEqual({savedTo: 'otter.md'})
  expect(saved()).toContain('title: "The River Otter"')
})

test('kept edits go into the file with what was typed and not yet taken, and are forgotten', async () => {
  const edits = {title: 'Otters', typed: {tags: 'rivers'}}
  await storage.set({[`draft:${address}`]: {edits, editedAt: Date.now() - 1000}})
  await savePage(page)
  expect(saved()).toContain('title: "Otters"')
  expect(saved()).toContain('- "rivers"')
  expect([...storage.kept.keys()]).toEqual(['tags'])
})

test('a private window is saved without what is kept, and leaves no trace', async () => {
  await storage.set({[`draft:${address}`]: {edits: {title: 'Otters'}, editedAt: Date.now() - 1000}})
  await savePage({...page, isPrivate: true})
  expect(saved()).toContain('title: "The River Otter"')
  expect([...storage.kept.keys()]).toEqual([`draft:${address}`])
})

test('storage that fails does not keep the page from being saved', async () => {
  fake.storage.local = {...storage, get: () => Promise.reject(new Error('corrupt'))}
  expect(await savePage(page)).toEqual({savedTo: 'otter.md'})
})

test('quotations of the page are its body, over a body edited before, and go with the saving', async () => {
  const edits = {title: 'Otters', markdown: 'Edited.', leftOut: [], bodyOf: 'other'}
  await storage.set({
    [`draft:${address}`]: {edits, editedAt: Date.now()},
    [`quotations:${address}`]: [{markdown: 'Back.', url: `${address}#:~:text=Back`, at: Date.now()}],
  })
  await savePage(page)
  expect(saved()).toContain(`\n\n> Back.\n>\n> [valleypost](${address}#:~:text=Back)\n\n`)
  expect(saved()).not.toContain('Edited.')
  expect([...storage.kept.keys()]).toEqual([])
})

test('a selection is saved without the quotations and the edited body, which wait on', async () => {
  const edits = {title: 'Otters', markdown: 'Edited.', leftOut: [], bodyOf: 'other'}
  await storage.set({[`draft:${address}`]: {edits, editedAt: Date.now()}})
  await saveSelection(page)
  expect(saved()).toContain('They are back.')
  expect(saved()).toContain('title: "Otters"')
  expect(storage.kept.has(`draft:${address}`)).toBe(true)
})

test('trouble is told by its code, and nothing is saved', async () => {
  await expect(savePage({...page, address: 'about:config'})).rejects.toMatchObject({code: 'browser-page'})
  fake.scripting.executeScript = async () => Promise.reject(new Error('Missing host permission for the tab'))
  await expect(savePage(page)).rejects.toMatchObject({code: 'no-access'})
  fake.scripting.executeScript = async ({files}) => [files ? {} : {result: {ok: false, code: 'no-article'}}]
  await expect(savePage(page)).rejects.toMatchObject({code: 'no-article'})
  expect(save).not.toHaveBeenCalled()
})
