import {beforeEach, expect, test, vi} from 'vitest'
import type {Tabs} from 'webextension-polyfill'
import {readPage} from '../../src/popup/read-page'
import {createStore} from '../../src/popup/store'
import {leaveFirstLook} from '../../src/tab/first-look'
import {fakeStorage} from '../support/fake-storage'
import {sampleArticle} from './sample-article'

type Injection = {readonly files?: readonly string[]; readonly args?: readonly [string]}
const fake = vi.hoisted(() => ({
  storage: {local: {} as unknown},
  tabs: {query: async () => [] as object[], get: async (_id: number) => ({}) as object},
  scripting: {executeScript: async (_injection: Injection): Promise<{result?: unknown}[]> => []},
}))
vi.mock('webextension-polyfill', () => ({default: fake}))

const address = 'https://valleypost.example/otter'
const tab = {id: 3, url: `${address}#top`, incognito: false}
const {markdown: _markdown, ...metadata} = sampleArticle
let storage = fakeStorage()

beforeEach(() => {
  storage = fakeStorage({[`draft:${address}`]: {edits: {title: 'Otters'}, editedAt: Date.now() - 1000}})
  fake.storage.local = storage
  fake.tabs.query = async () => [tab]
  fake.scripting.executeScript = async ({files, args}) => {
    const value = files ? metadata : args?.[0] === 'readArticle' ? sampleArticle : undefined
    return [{result: {ok: true, value}}]
  }
})

async function read(search = '') {
  const seen: string[] = []
  const store = createStore((_, {type}) => seen.push(type))
  await readPage(store, search)
  return {seen, state: store.state()}
}

test('metadata come before the article, under the edits kept for the page', async () => {
  const {seen, state} = await read()
  expect(seen.filter((type) => type.endsWith('-read'))).toEqual(['metadata-read', 'article-read'])
  expect(state).toMatchObject({reading: 'done', page: {tabId: 3, address}, isRestored: true, edits: {title: 'Otters'}})
})

test('nothing of the page waits for the storage, and what is kept says what is read', async () => {
  let give: (stored: Readonly<Record<string, unknown>>) => void = () => {}
  const asked: unknown[] = []
  const real = fake.scripting.executeScript
  fake.scripting.executeScript = (injection) => {
    asked.push(injection.args?.slice(1))
    return real(injection)
  }
  const store = createStore(() => {})
  leaveFirstLook({
    found: Promise.resolve([tab as unknown as Tabs.Tab]), // the part of a tab that is looked at
    stored: new Promise((done) => (give = done)),
    entered: Promise.resolve([{result: {ok: true, value: metadata}, frameId: 0, documentId: ''}]),
  })
  const reading = readPage(store, '')
  await vi.waitUntil(() => store.state().reading === 'body')
  give({[`draft:${address}`]: {edits: {mode: 'page'}, editedAt: Date.now() - 1000}})
  await reading
  expect(store.state()).toMatchObject({reading: 'done', edits: {mode: 'page'}})
  expect(asked).toEqual([[], [{mode: 'page'}]])
})

test('in a private window nothing is restored', async () => {
  fake.tabs.query = async () => [{...tab, incognito: true}]
  expect((await read()).state).toMatchObject({reading: 'done', isRestored: false, edits: {}})
})

test('storage that fails does not keep the page from being read', async () => {
  fake.storage.local = {get: () => Promise.reject(new Error('corrupt'))}
  expect((await read()).state).toMatchObject({reading: 'done'})
})

test('a tab named in the address is read instead of the active one, and one that is gone is told', async () => {
  fake.tabs.get = async (id) => ({...tab, id})
  expect((await read('?tab=9')).state.page).toMatchObject({tabId: 9, isGranted: false})
  fake.tabs.get = () => Promise.reject(new Error('No tab with id: 9.'))
  expect((await read('?tab=9')).state).toMatchObject({reading: 'failed', trouble: 'page-gone'})
})

test('what was asked before the popup’s code was there is not asked again, and asked anew by another reading', async () => {
  const asked: (string | undefined)[] = []
  const real = fake.scripting.executeScript
  fake.scripting.executeScript = (injection) => {
    asked.push(injection.files?.[0] ?? injection.args?.[0])
    return real(injection)
  }
  const reply = {result: {ok: true, value: {...metadata, title: 'Seen first'}}, frameId: 0, documentId: ''}
  leaveFirstLook({
    found: Promise.resolve([tab as unknown as Tabs.Tab]), // the part of a tab that is looked at
    stored: Promise.resolve({}),
    entered: Promise.resolve([reply]),
  })
  const titles: (string | undefined)[] = []
  const store = createStore(({article}) => titles.push(article?.title))
  await readPage(store, '')
  expect(titles).toContain('Seen first')
  expect(asked).toEqual(['readArticle'])
  await readPage(store, '')
  expect(asked.slice(1)).toEqual(['/content-script.js', 'readArticle'])
})

test('trouble of the first look is told', async () => {
  const refused = Promise.reject(new Error('Missing host permission for the tab'))
  leaveFirstLook({
    found: Promise.resolve([tab as unknown as Tabs.Tab]), // the part of a tab that is looked at
    stored: refused,
    entered: refused,
  })
  expect((await read()).state).toMatchObject({reading: 'failed', trouble: 'no-access'})
})

test('the reader’s own trouble is told', async () => {
  fake.scripting.executeScript = async () => [{result: {ok: false, code: 'no-article'}}]
  expect((await read()).state).toMatchObject({reading: 'failed', trouble: 'no-article'})
})

test.for([[[{result: null}]], [[]]])('no answer from the page (%j) means it has gone', async ([results]) => {
  fake.scripting.executeScript = async () => results ?? []
  expect((await read()).state.trouble).toBe('page-gone')
})

test('a page that never answers is given up after ten seconds, and may not answer later', async () => {
  vi.useFakeTimers()
  let enter: (results: {result?: unknown}[]) => void = () => {}
  const real = fake.scripting.executeScript
  fake.scripting.executeScript = (injection) =>
    injection.files ? new Promise((done) => (enter = done)) : real(injection)
  const store = createStore(() => {})
  const reading = readPage(store, '')
  await vi.advanceTimersByTimeAsync(9_999)
  expect(store.state().reading).toBe('page')
  await vi.advanceTimersByTimeAsync(1)
  await reading
  enter([{}])
  await vi.advanceTimersByTimeAsync(10)
  vi.useRealTimers()
  expect(store.state()).toMatchObject({reading: 'failed', trouble: 'timed-out'})
})
