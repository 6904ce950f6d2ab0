import {beforeEach, expect, test, vi} from 'vitest'
import {earlierTerms, learnTerms} from '../../src/library/earlier-terms'
import {fakeStorage} from '../support/fake-storage'

const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
vi.mock('webextension-polyfill', () => ({default: fake}))

const termsOf = async (kind: 'tags' | 'categories') => (await earlierTerms(kind)).map(({term}) => term)
let storage = fakeStorage()
beforeEach(() => {
  storage = fakeStorage()
  fake.storage.local = storage
})

test('tags come back by use, and of equals the latest first', async () => {
  await learnTerms('tags', ['a', 'b'], 1)
  await learnTerms('tags', ['b', 'c'], 2)
  expect(await termsOf('tags')).toEqual(['b', 'c', 'a'])
})

test('categories are counted apart', async () => {
  await learnTerms('categories', ['a'], 1)
  expect(await termsOf('tags')).toEqual([])
  expect(await earlierTerms('categories')).toEqual([{term: 'a', count: 1}])
})

test('a tag named like a property of every object is a tag', async () => {
  await learnTerms('tags', ['constructor', '__proto__', 'toString'], 1)
  expect([...(await termsOf('tags'))].sort()).toEqual(['__proto__', 'constructor', 'toString'])
})

test('five hundred are kept, the most used among them', async () => {
  await learnTerms('tags', ['much used'], 1)
  await learnTerms('tags', ['much used'], 1)
  for (let n = 0; n < 3; n++)
    await learnTerms(
      'tags',
      Array.from({length: 300}, (_, i) => `tag ${n} ${i}`),
      2 + n,
    )
  const tags = await termsOf('tags')
  expect(tags).toHaveLength(500)
  expect(tags[0]).toBe('much used')
})

test('junk in their place is no tags', async () => {
  storage = fakeStorage({tags: {a: {count: 1, at: 1}, b: 7, c: {count: 'x', at: 1}}})
  fake.storage.local = storage
  expect(await termsOf('tags')).toEqual(['a'])
})
