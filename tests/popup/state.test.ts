import {expect, test} from 'vitest'
import {type Action, initialState, isSavable, type PopupState, reduce} from '../../src/popup/state'
import {sampleArticle} from './sample-article'

const page = {tabId: 3, address: 'https://valleypost.example/otter', isGranted: true, isPrivate: false}
const found: Action = {type: 'page-found', page, at: 1}
const read: Action = {type: 'article-read', article: sampleArticle}
const edited: Action = {type: 'edited', edits: {title: 'Otters'}, at: 10}
const after = (...actions: readonly Action[]): PopupState => actions.reduce(reduce, initialState)

test('metadata show before the body, and nothing can be saved yet', () => {
  const state = after(found, {type: 'metadata-read', metadata: sampleArticle})
  expect(state).toMatchObject({reading: 'body', article: {title: 'The River Otter', markdown: ''}})
  expect(isSavable(state)).toBe(false)
  expect(isSavable(reduce(state, read))).toBe(true)
})

test('edits made before the body arrives stay', () => {
  expect(after(found, edited, read).edits).toEqual({title: 'Otters'})
})

test('edits are merged, and one is taken back alone', () => {
  const state = after(found, read, edited, {type: 'edited', edits: {summary: 'Back.'}, at: 11})
  expect(state).toMatchObject({edits: {title: 'Otters', summary: 'Back.'}, editedAt: 11})
  expect(reduce(state, {type: 'reset', field: 'title', at: 12})).toMatchObject({
    edits: {summary: 'Back.'},
    editedAt: 12,
  })
})

test('a restored draft lies under what was typed meanwhile, and goes as a whole', () => {
  const state = after(found, edited, {type: 'draft-restored', edits: {title: 'Old', slug: 'old'}, editedAt: 2})
  expect(state).toMatchObject({isRestored: true, edits: {title: 'Otters', slug: 'old'}})
  expect(reduce(state, {type: 'draft-discarded', at: 13})).toMatchObject({isRestored: false, edits: {}, editedAt: 13})
})

test('a draft that was restored gives way to a later one as a whole', () => {
  const [early, late] = [{title: 'Ol', slug: 'old'}, {title: 'Old'}]
  const state = after(
    found,
    {type: 'draft-restored', edits: early, editedAt: 2},
    {type: 'draft-restored', edits: late, editedAt: 3},
  )
  expect(state).toMatchObject({isRestored: true, edits: late, editedAt: 3})
  expect(state.edits).not.toHaveProperty('slug')
})

test('trouble in reading keeps the edits, and so does trying again', () => {
  const failed = after(found, edited, {type: 'reading-failed', code: 'timed-out'})
  expect(failed).toMatchObject({reading: 'failed', trouble: 'timed-out'})
  expect(isSavable(failed)).toBe(false)
  const again = reduce(failed, {type: 'try-again'})
  expect(again).toMatchObject({reading: 'page', edits: {title: 'Otters'}})
  expect(again).not.toHaveProperty('trouble')
})

test('a draft is saved once, and again when it has changed', () => {
  const saving = after(found, read, {type: 'saving'})
  expect(isSavable(saving)).toBe(false)
  const saved = reduce(saving, {type: 'saved', savedTo: 'a.md'})
  expect(saved.saving).toEqual({stage: 'saved', savedTo: 'a.md'})
  expect(isSavable(saved)).toBe(false)
  expect(isSavable(reduce(saved, edited))).toBe(true)
})

test('an edit while saving does not open the way to a second saving', () => {
  expect(after(found, read, {type: 'saving'}, edited).saving).toEqual({stage: 'under-way'})
})

test('a saving that failed can be tried again', () => {
  const state = after(found, read, {type: 'saving'}, {type: 'not-saved', code: 'save-interrupted'})
  expect(state.saving).toEqual({stage: 'failed', code: 'save-interrupted'})
  expect(isSavable(state)).toBe(true)
})

test('the text of a list is an edit until it is emptied', () => {
  const typed = after(found, {type: 'edited', edits: {typed: {tags: 'riv'}}, at: 2})
  expect(typed.edits).toEqual({typed: {tags: 'riv'}})
  expect(reduce(typed, {type: 'edited', edits: {typed: {tags: ''}}, at: 3}).edits).toEqual({})
})

test('the body is an edit of the reading it began from, until it is the page’s again', () => {
  const leftOut = [{at: 0, text: 'They'}]
  const state = after(found, edited, read, {type: 'body-edited', body: {markdown: 'are back.', leftOut}, at: 11})
  expect(state.edits).toEqual({
    title: 'Otters',
    markdown: 'are back.',
    leftOut,
    bodyOf: expect.stringMatching(/^\w{8}$/),
  })
  const back = reduce(state, {type: 'body-edited', body: {markdown: 'They are back.', leftOut: []}, at: 12})
  expect(back.edits).toEqual({title: 'Otters'})
  expect(reduce(state, {type: 'body-reset', at: 13})).toMatchObject({edits: {title: 'Otters'}, editedAt: 13})
})

test('quotations are the article’s body as long as there are some, whichever comes first', () => {
  const quotations = [{markdown: 'Back.', url: page.address, at: 1}]
  const quoting: Action = {type: 'quotations-found', quotations}
  for (const state of [after(found, quoting, read), after(found, read, quoting)]) {
    expect(state.article?.markdown).toMatch(/^> Back\.\n/)
    expect(reduce(state, {type: 'quotations-found', quotations: []}).article).toEqual(sampleArticle)
  }
})

test('a body edited before the quotations gives way to them, and other edits stay', () => {
  const body = {markdown: 'Other.', leftOut: []}
  const state = after(
    found,
    read,
    edited,
    {type: 'body-edited', body, at: 11},
    {
      type: 'quotations-found',
      quotations: [{markdown: 'Back.', url: page.address, at: 12}],
    },
  )
  expect(state.edits).toEqual({title: 'Otters'})
})

const selected = {...sampleArticle, markdown: 'Back.'}

test('another part of the page comes under the edits of the fields, and the edits of each body wait for their own', () => {
  const bodyEdit: Action = {type: 'body-edited', body: {markdown: 'They were back.', leftOut: []}, at: 11}
  const asked = after(found, read, edited, bodyEdit, {type: 'mode-asked', mode: 'selection'})
  expect(isSavable(asked)).toBe(false)
  const there = reduce(asked, {type: 'mode-read', mode: 'selection', article: selected, at: 12})
  expect(there).toMatchObject({reading: 'done', article: selected, editedAt: 12})
  expect(there.edits).toEqual({title: 'Otters', mode: 'selection'})
  const back = reduce(reduce(there, {type: 'mode-asked', mode: 'article'}), {
    type: 'mode-read',
    mode: 'article',
    article: sampleArticle,
    at: 13,
  })
  expect(back.edits).toMatchObject({title: 'Otters', markdown: 'They were back.'})
  expect(back.edits).not.toHaveProperty('mode')
})

test('what cannot be had leaves what was there, and says why', () => {
  const asked = after(found, read, edited, {type: 'mode-asked', mode: 'selection'})
  const refused = reduce(asked, {type: 'mode-refused', mode: 'selection', code: 'no-selection'})
  expect(refused).toMatchObject({
    reading: 'done',
    article: sampleArticle,
    refusal: 'no-selection',
    edits: {title: 'Otters'},
  })
  expect(isSavable(refused)).toBe(true)
})

test('of two asked for, the last counts', () => {
  const asked = after(found, read, {type: 'mode-asked', mode: 'page'}, {type: 'mode-asked', mode: 'article'})
  expect(reduce(asked, {type: 'mode-read', mode: 'page', article: selected, at: 9})).toBe(asked)
})

test('flags of which none is left are no edit', () => {
  const flagged = after(found, read, {type: 'edited', edits: {flags: {toc: 'on'}}, at: 10})
  expect(flagged.edits).toEqual({flags: {toc: 'on'}})
  expect(reduce(flagged, {type: 'edited', edits: {flags: {}}, at: 11}).edits).toEqual({})
})
