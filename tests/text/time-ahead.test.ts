import {expect, test} from 'vitest'
import {timeAhead} from '../../src/text/time-ahead'

const hour = 3_600_000

test.for([
  [0.2, 'in 1 hour'],
  [7.4, 'in 7 hours'],
  [47, 'in 47 hours'],
  [48, 'in 2 days'],
  [14 * 24, 'in 2 weeks'],
  [69 * 24, 'in 10 weeks'],
  [75 * 24, 'in 2 months'],
  [800 * 24, 'in 2 years'],
  [640_000, 'in 73 years'],
] as const)('%i hours ahead are told as %s', ([hours, words]) => {
  expect(timeAhead(hours * hour, 'en')).toBe(words)
})

test('each language has its own words', () => {
  expect(['de', 'zh-CN', 'ja'].map((tag) => timeAhead(8 * hour, tag))).toEqual(['in 8 Stunden', '8小时后', '8 時間後'])
})
