import {expect, test} from 'vitest'
import {categorySuggestions} from '../../src/popup/category-suggestions'
import {sampleArticle} from './sample-article'

const known = ['Politics', 'Nature', 'Otters']

test('known categories that the page names come first, then its section, then the others by use', () => {
  const article = {...sampleArticle, section: 'Science', keywords: ['otters']}
  expect(categorySuggestions(article, known)).toEqual(['Otters', 'Science', 'Politics', 'Nature'])
})

test('a section that is a known category is that category', () => {
  const article = {...sampleArticle, section: 'nature', keywords: []}
  expect(categorySuggestions(article, known)).toEqual(['Nature', 'Politics', 'Otters'])
})

test('a page that names no section has the known ones', () => {
  expect(categorySuggestions({...sampleArticle, keywords: []}, [])).toEqual([])
})
