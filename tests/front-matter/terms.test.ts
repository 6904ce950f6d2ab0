import {expect, test} from 'vitest'
import {termsOf} from '../../src/front-matter/terms'

test('a term stands once, without blanks around it, and is not empty', () => {
  expect(termsOf(['AI', ' AI ', '', ' ', '\n', '巴黎'])).toEqual(['AI', '巴黎'])
})

test('terms that would be folders are dropped, other dots stay', () => {
  expect(termsOf(['.', '..', '...', '.net', ' . '])).toEqual(['...', '.net'])
})
