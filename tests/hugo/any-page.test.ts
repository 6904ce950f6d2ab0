import fc from 'fast-check'
import {expect, test} from 'vitest'
import {anyPage} from '../support/any-page'
import {faultsOf} from '../support/page-fault'
import {partKinds} from '../support/part-kinds'
import {smallestFault, toldOf} from '../support/smallest-fault'

/** `npm run any-page` takes others, and more of them. */
const sample = {seed: 20250210, numRuns: 2000}

test('pages are made of more than sixty kinds of elements', () => {
  expect(Object.keys(partKinds).length).toBeGreaterThan(60)
})

test('what Hugo renders of random pages is what they say', {timeout: 600_000}, () => {
  const pages = fc.sample(anyPage, sample)
  const faults = faultsOf(pages).flatMap((fault, at) => (fault ? [{fault, page: pages[at] ?? []}] : []))
  expect(faults.slice(0, 3).map((found) => toldOf(smallestFault(found)))).toEqual([])
})
