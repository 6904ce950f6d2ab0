import {beforeEach, expect, test, vi} from 'vitest'
import {forgetOld} from '../../src/library/forget-old'
import {dropQuotations, findQuotations, keepQuotations} from '../../src/library/kept-quotations'
import {fakeStorage} from '../support/fake-storage'

const fake = vi.hoisted(() => ({storage: {local: {} as unknown}}))
vi.mock('webextension-polyfill', () => ({default: fake}))

const day = 24 * 60 * 60 * 1000
const address = 'https://post.example/otters'
const quotation = (at: number) => ({markdown: `No. ${at}`, url: address, at})
let storage = fakeStorage()

beforeEach(() => {
  storage = fakeStorage({settings: {}})
  fake.storage.local = storage
})

test('quotations come back for their page alone, in the order they were kept in', async () => {
  await keepQuotations(address, [quotation(2), quotation(1)])
  expect(await findQuotations(address, day)).toEqual([quotation(2), quotation(1)])
  expect(await findQuotations(`${address}?page=2`, day)).toEqual([])
})

test('none left leaves nothing in the storage', async () => {
  await keepQuotations(address, [quotation(1)])
  await keepQuotations(address, [])
  expect([...storage.kept.keys()]).toEqual(['settings'])
})

test('seven days later they are forgotten, one by one, whatever page is opened', async () => {
  await keepQuotations(address, [quotation(0), quotation(day)])
  expect(await findQuotations(address, 7 * day)).toEqual([quotation(day)])
  await forgetOld(8 * day, 'https://post.example/other')
  expect([...storage.kept.keys()]).toEqual(['settings'])
})

test('those that were saved are dropped, and one collected meanwhile stays', async () => {
  await keepQuotations(address, [quotation(1), quotation(2)])
  await dropQuotations(address, [1])
  expect(await findQuotations(address, day)).toEqual([quotation(2)])
})

test('junk in their place is nothing', async () => {
  await storage.set({[`quotations:${address}`]: [{markdown: 1}, 'x', quotation(1)]})
  expect(await findQuotations(address, day)).toEqual([quotation(1)])
})
