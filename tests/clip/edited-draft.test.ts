import fc from 'fast-check'
import {expect, test} from 'vitest'
import {draftOf} from '../../src/clip/draft'
import {draftToSave, editedDraft} from '../../src/clip/edited-draft'
import {type Edits, editsOf} from '../../src/clip/edits'
import {initialState} from '../../src/popup/state'
import {defaultSettings} from '../../src/settings/settings'
import {sampleArticle} from '../popup/sample-article'

const draftWith = (edits: Edits) => {
  const draft = editedDraft({...initialState, article: sampleArticle, edits})
  if (!draft) throw new Error('an article makes a draft')
  return draft
}

test('without edits it is what the page suggests', () => {
  expect(draftWith({})).toEqual(draftOf(sampleArticle, defaultSettings))
})

test('before the page is read there is none', () => {
  expect(editedDraft(initialState)).toBeUndefined()
})

test('slug and file name follow the title and the date', () => {
  const draft = draftWith({title: 'Zurück!', date: {iso: '2024-01-02T10:00', certainty: 'stated'}})
  expect(draft.fields.slug).toBe('zurück')
  expect(draft.fileName).toBe('2024-01-02-zurück.md')
})

test('without a date the file has none in its name either', () => {
  const draft = draftWith({date: 'none'})
  expect(draft.fields).not.toHaveProperty('date')
  expect(draft.fileName).toBe('the-river-otter.md')
})

test('an edited slug holds against the title, and the file name follows it', () => {
  const draft = draftWith({title: 'Other', slug: 'My Slug'})
  expect(draft.fields.slug).toBe('my-slug')
  expect(draft.fileName).toBe('2025-02-10-my-slug.md')
})

test('an edited file name holds against title, date and slug, and is made safe', () => {
  expect(draftWith({title: 'Other', slug: 'x', fileName: 'a/b: c'}).fileName).toBe('a-b-c.md')
  expect(draftWith({fileName: ' '}).fileName).toBe('2025-02-10-the-river-otter.md')
})

test('flags are laid over those of the page one by one', () => {
  expect(draftWith({flags: {toc: 'on'}}).fields.flags).toEqual({toc: 'on'})
})

test('a list may be emptied', () => {
  expect(draftWith({tags: []}).fields.tags).toEqual([])
})

test('a selection is a quotation, unless the settings or the user of this clip say otherwise', () => {
  const markdownOf = (edits: Edits, settings = defaultSettings) =>
    editedDraft({article: sampleArticle, edits, settings})?.markdown
  expect(markdownOf({mode: 'selection'})).toBe('> They are back.')
  expect(markdownOf({mode: 'selection', quotation: 'off'})).toBe('They are back.')
  expect(markdownOf({mode: 'selection'}, {...defaultSettings, quoteSelections: false})).toBe('They are back.')
  expect(markdownOf({quotation: 'on'})).toBe('They are back.')
})

test('pictures left out are not in the body, and no field is made of the choice', () => {
  const src = 'https://post.example/a.png'
  const article = {...sampleArticle, markdown: `One\n\n![A](${src})`, images: [{src, alt: 'A'}]}
  const draft = editedDraft({article, edits: {picturesLeftOut: [src], mode: 'page'}, settings: defaultSettings})
  expect(draft?.markdown).toBe('One')
  expect(draft?.fields).not.toHaveProperty('picturesLeftOut')
  expect(draft?.fields).not.toHaveProperty('mode')
})

test('any junk that was kept becomes edits a draft can be made of', () => {
  const names = ['title', 'summary', 'thumbnail', 'slug', 'fileName', 'tags', 'categories', 'byline', 'date', 'flags']
  const junk = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), fc.anything()))
  fc.assert(
    fc.property(junk, (kept) => {
      const {fields, fileName} = draftWith(editsOf(kept))
      expect(fields.title).toBeTypeOf('string')
      expect(fields.tags.every((tag) => typeof tag === 'string')).toBe(true)
      expect(fileName).toMatch(/\.md$/)
    }),
  )
})

test('edits survive being kept', () => {
  const edits: Edits = {
    mode: 'page',
    quotation: 'off',
    picturesLeftOut: ['x'],
    title: '',
    tags: ['a'],
    date: 'none',
    flags: {toc: 'off'},
    fileName: 'x.md',
  }
  expect(editsOf(JSON.parse(JSON.stringify(edits)))).toEqual(edits)
  const dated: Edits = {date: {iso: '2024-01-02T10:00', zone: '+01:00', certainty: 'stated'}}
  expect(editsOf(dated)).toEqual(dated)
})

test('what is typed into a list and no chip yet is saved as its last term', () => {
  const state = {...initialState, article: sampleArticle, edits: {typed: {tags: 'rivers'}}}
  expect(editedDraft(state)?.fields.tags).toEqual(['valleypost'])
  expect(draftToSave(state)?.fields.tags).toEqual(['valleypost', 'rivers'])
})

test('an edited body is the one saved, and what was taken out of it is no field', () => {
  const draft = draftWith({markdown: 'Back.', leftOut: [{at: 0, text: 'They'}], bodyOf: '00000000'})
  expect(draft.markdown).toBe('Back.')
  expect(draft.fields).not.toHaveProperty('leftOut')
})
