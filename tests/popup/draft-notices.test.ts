import {expect, test} from 'vitest'
import {draftNotices} from '../../src/popup/draft-notices'
import {initialState, type PopupState} from '../../src/popup/state'
import {sampleArticle} from './sample-article'

const read: PopupState = {...initialState, reading: 'done', article: sampleArticle}
const {published: _published, ...undated} = sampleArticle
const codes = (state: PopupState) => draftNotices(state).map(({code}) => code)

test('a whole article has none', () => {
  expect(codes(read)).toEqual([])
})

test('what reading found is said, and only once the article is there', () => {
  const article = {...sampleArticle, notices: [{code: 'very-short'}] as const}
  expect(codes({...read, article})).toEqual(['very-short'])
  expect(codes({...read, article, reading: 'body'})).toEqual([])
})

test('a title that is empty is missed, whoever emptied it', () => {
  expect(codes({...read, article: {...sampleArticle, title: ''}})).toEqual(['title-missing'])
  expect(codes({...read, edits: {title: ' '}})).toEqual(['title-missing'])
})

test('a date is missed unless the user took it away', () => {
  expect(codes({...read, article: undated})).toEqual(['date-missing'])
  expect(codes({...read, article: undated, edits: {date: 'none'}})).toEqual([])
})

test('a date read from text is to be checked until it was edited', () => {
  const article = {...sampleArticle, published: {iso: '2025-02-10', certainty: 'seen'}} as const
  expect(codes({...read, article})).toEqual(['date-uncertain'])
  expect(codes({...read, article, edits: {date: {iso: '2025-02-11', certainty: 'stated'}}})).toEqual([])
})
