import {beforeEach, expect, test, vi} from 'vitest'
import {ClipError} from '../../src/errors'
import {saveDraft} from '../../src/popup/save-draft'
import {createStore} from '../../src/popup/store'
import {sampleArticle} from './sample-article'

const ask = vi.hoisted(() => vi.fn())
vi.mock('../../src/messages/messenger', () => ({ask}))

const page = {tabId: 3, address: 'https://valleypost.example/otter', isGranted: true, isPrivate: false}

function readStore(isPrivate = false) {
  const store = createStore(() => {})
  store.dispatch({type: 'page-found', page: {...page, isPrivate}, at: 1})
  store.dispatch({type: 'article-read', article: sampleArticle})
  store.dispatch({type: 'edited', edits: {title: 'Otters'}, at: 5})
  return store
}

beforeEach(() => ask.mockReset().mockResolvedValue({savedTo: 'otters.md'}))

test('sends the edited draft, and which edits went into it', async () => {
  const store = readStore()
  await saveDraft(store)
  expect(ask).toHaveBeenCalledWith('saveClip', {
    draft: expect.objectContaining({fileName: '2025-02-10-otters.md'}),
    page: {address: page.address, editedAt: 5, quotations: []},
  })
  expect(store.state().saving).toEqual({stage: 'saved', savedTo: 'otters.md'})
})

test('from a private window the page’s address does not leave the popup', async () => {
  await saveDraft(readStore(true))
  expect(ask.mock.calls[0]?.[1]).not.toHaveProperty('page')
})

test('pressing twice saves once, during the saving and after it', async () => {
  const store = readStore()
  await Promise.all([saveDraft(store), saveDraft(store)])
  await saveDraft(store)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('before the article is there nothing is saved', async () => {
  const store = createStore(() => {})
  store.dispatch({type: 'page-found', page, at: 1})
  store.dispatch({type: 'metadata-read', metadata: sampleArticle})
  await saveDraft(store)
  expect(ask).not.toHaveBeenCalled()
})

test('what went wrong is told, and can be tried again', async () => {
  const store = readStore()
  ask.mockRejectedValueOnce(new ClipError('save-refused'))
  await saveDraft(store)
  expect(store.state().saving).toEqual({stage: 'failed', code: 'save-refused'})
  await saveDraft(store)
  expect(store.state().saving).toMatchObject({stage: 'saved'})
})
