import {expect, test} from 'vitest'
import {preferredTerm, synonymsOf} from '../../src/clip/synonyms'

const synonyms = synonymsOf('AI = 人工智能 = artificial intelligence\n\nNew York＝NYC\nlonely\n=')

test('any spelling of a synonym is the first of its line', () => {
  expect(['人工智能', 'Artificial  Intelligence', 'ai', 'nyc'].map((term) => preferredTerm(term, synonyms))).toEqual([
    'AI',
    'AI',
    'AI',
    'New York',
  ])
})

test('a term the table does not know stays', () => {
  expect(preferredTerm('lonely', synonyms)).toBe('lonely')
  expect(preferredTerm('', synonyms)).toBe('')
})
