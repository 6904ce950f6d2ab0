import {expect, test} from 'vitest'
import {bodyEditsFor, editedBody, isOtherReading, keptBodyEdits} from '../../src/clip/body-edits'

const leftOut = [{at: 4, text: 'Two'}]

test('a body that is the article’s is no edit', () => {
  expect(bodyEditsFor({markdown: 'One', leftOut: []}, 'One', {})).toEqual({})
  expect(editedBody('One', {})).toEqual({markdown: 'One', leftOut: []})
})

test('an edited body stays what it is, and tells when the page says something else by now', () => {
  const edits = bodyEditsFor({markdown: 'One', leftOut}, 'One\n\nTwo', {})
  expect(editedBody('Three', edits)).toEqual({markdown: 'One', leftOut})
  expect(isOtherReading('One\n\nTwo', edits)).toBe(false)
  expect(isOtherReading('Three', edits)).toBe(true)
})

test('edits of an edited body belong to the reading it began from', () => {
  const first = bodyEditsFor({markdown: 'One', leftOut}, 'One\n\nTwo', {})
  expect(bodyEditsFor({markdown: 'Once', leftOut}, 'Three', first).bodyOf).toBe(first.bodyOf)
})

test('kept edits of a body come back whole or not at all', () => {
  const kept = {markdown: 'One', leftOut, bodyOf: '00000000'}
  expect(keptBodyEdits(kept)).toEqual(kept)
  expect(keptBodyEdits({...kept, leftOut: [{at: '4'}, null]})).toEqual({...kept, leftOut: []})
  expect(keptBodyEdits({...kept, bodyOf: 1})).toEqual({})
  expect(keptBodyEdits({leftOut})).toEqual({})
})
