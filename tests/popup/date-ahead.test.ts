import {expect, test} from 'vitest'
import {dateTextOf} from '../../src/clip/wall-clock'
import {dateAhead} from '../../src/popup/date-ahead'

const now = Date.parse('2025-02-10T16:00:00Z')
const beijing = {iso: '2025-02-10T23:15:12', zone: '+08:00', certainty: 'stated'} as const

test('an article of an hour ago from Beijing lies ahead on its own clock, and in UTC no more', () => {
  const ahead = dateAhead(beijing, 'wall-clock', now)
  expect(ahead).toMatchObject({ms: (7 * 60 + 15) * 60_000 + 12_000, mend: 'utc'})
  expect(ahead && dateTextOf(ahead.mended, 'wall-clock')).toBe('2025-02-10 15:15:12')
  expect(ahead && dateAhead(ahead.mended, 'wall-clock', now)).toBeUndefined()
})

test('written with its offset it does not lie ahead', () => {
  expect(dateAhead(beijing, 'offset', now)).toBeUndefined()
  expect(dateAhead(beijing, 'utc', now)).toBeUndefined()
})

test.for(['wall-clock', 'offset', 'utc'] as const)('a date that truly lies ahead is mended to now (%s)', (form) => {
  const ahead = dateAhead({...beijing, iso: '2026-01-01T00:00:00'}, form, now)
  expect(ahead).toMatchObject({mend: 'now'})
  expect(ahead && dateAhead(ahead.mended, form, now)).toBeUndefined()
})

test('a date long past, and one that is none, need no mending', () => {
  expect(dateAhead({...beijing, iso: '2020-01-01'}, 'wall-clock', now)).toBeUndefined()
  expect(dateAhead({...beijing, iso: '0002-01-01T00:00'}, 'wall-clock', now)).toBeUndefined()
})
