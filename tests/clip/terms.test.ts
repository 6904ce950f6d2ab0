import {expect, test} from 'vitest'
import {fittingTerms, isList, withTerms} from '../../src/clip/terms'

test('a pasted list is split, in any script', () => {
  expect(withTerms(['a'], 'b, c;d\n河流、环境，  two   words ')).toEqual([
    'a',
    'b',
    'c',
    'd',
    '河流',
    '环境',
    'two words',
  ])
  expect(['a', 'two words', 'c#'].some(isList)).toBe(false)
})

test('case, width, blanks and a leading # make no second term; the first spelling stays', () => {
  expect(withTerms(['AI', 'Énergie'], 'ai, #AI, ＡＩ, e\u0301nergie, , #')).toEqual(['AI', 'Énergie', '#'])
})

test('suggestions are those not chosen that hold what was typed, its beginning first', () => {
  const suggestions = ['wild rivers', 'Rivers', 'otters', 'river', 'RIVERS']
  expect(fittingTerms(suggestions, ['River'], 'riv')).toEqual(['Rivers', 'wild rivers'])
  expect(fittingTerms(suggestions, [], '')).toHaveLength(4)
})
