import {beforeEach, expect, test, vi} from 'vitest'
import {earlierTags, learnTags} from '../../src/library/earlier-tags'
import {fakeStorage} from '../support/fake-storage'

const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
vi.mock('webextension-polyfill', () => ({default: fake}))

let storage = fakeStorage()
beforeEach(() => {
  storage = fakeStorage()
  fake.storage.local = storage
})

test('tags come back by use, and of equals the latest first', async () => {
  await learnTags(['a', 'b'], 1)
  await learnTags(['b', 'c'], 2)
  expect(await earlierTags()).toEqual(['b', 'c', 'a'])
})

test('a tag named like a property of every object is a tag', async () => {
  await learnTags(['constructor', '__proto__', 'toString'], 1)
  expect([...(await earlierTags())].sort()).toEqual(['__proto__', 'constructor', 'toString'])
})

test('five hundred are kept, the most used among them', async () => {
  await learnTags(['much used'], 1)
  await learnTags(['much used'], 1)
  for (let n = 0; n < 3; n++)
    await learnTags(
      Array.from({length: 300}, (_, i) => `tag ${n} ${i}`),
      2 + n,
    )
  const tags = await earlierTags()
  expect(tags).toHaveLength(500)
  expect(tags[0]).toBe('much used')
})

test('junk in their place is no tags', async () => {
  storage = fakeStorage({tags: {a: {count: 1, at: 1}, b: 7, c: {count: 'x', at: 1}}})
  fake.storage.local = storage
  expect(await earlierTags()).toEqual(['a'])
})
