import {beforeEach, expect, test, vi} from 'vitest'
import {learnTerms} from '../../src/library/earlier-terms'
import {knownTerms} from '../../src/library/known-terms'
import {findSiteTerms, forgetSiteTerms, keepSiteTerms} from '../../src/library/site-terms'
import {fakeStorage} from '../support/fake-storage'

const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
vi.mock('webextension-polyfill', () => ({default: fake}))

beforeEach(() => {
  fake.storage.local = fakeStorage()
})

const site = {
  posts: 3,
  tags: [
    {term: 'wind', count: 2},
    {term: 'sea', count: 1},
  ],
  categories: [{term: 'Harbour', count: 2}],
}

test('terms of the site and of earlier clips are ranked by their uses in both', async () => {
  await keepSiteTerms(site)
  await learnTerms('tags', ['sea'], 1)
  await learnTerms('tags', ['sea', 'fog'], 2)
  expect(await knownTerms('with-earlier')).toEqual({tags: ['sea', 'wind', 'fog'], categories: ['Harbour']})
  expect(await knownTerms('site-alone')).toEqual({tags: ['wind', 'sea'], categories: ['Harbour']})
})

test('terms of the site are kept until forgotten, two thousand of a kind at most', async () => {
  await keepSiteTerms({...site, tags: Array.from({length: 2500}, (_, at) => ({term: `t${at}`, count: 1}))})
  expect((await findSiteTerms())?.tags).toHaveLength(2000)
  await forgetSiteTerms()
  expect(await findSiteTerms()).toBeUndefined()
})

test('junk in their place is none', async () => {
  fake.storage.local = fakeStorage({
    'site-terms': {posts: 'x', tags: [{term: 'a', count: 1}, {term: 7}], categories: 3},
  })
  expect(await findSiteTerms()).toEqual({posts: 0, tags: [{term: 'a', count: 1}], categories: []})
})
