import {expect, test} from 'vitest'
import {totalsOf} from '../../scripts/print-totals.mjs'

const passed = {status: 'passed'}
const failed = {status: 'failed'}

test('counts tests that passed and that failed', () => {
  const report = reportOf(
    {status: 'passed', assertionResults: [passed, passed]},
    {status: 'failed', assertionResults: [passed, failed]},
  )
  expect(totalsOf(report, 1)).toBe('3 passed, 1 failed')
})

test('counts a skipped test neither way', () => {
  expect(totalsOf(reportOf({status: 'passed', assertionResults: [passed, {status: 'skipped'}]}), 0)).toBe(
    '1 passed, 0 failed',
  )
})

test('counts a file that could not be run as a failure', () => {
  expect(totalsOf(reportOf({status: 'failed', assertionResults: []}), 1)).toBe('0 passed, 1 failed')
})

test('never ends a failed run on 0 failed', () => {
  expect(totalsOf(reportOf({status: 'passed', assertionResults: [passed]}), 1)).toBe('1 passed, 1 failed')
  expect(totalsOf('', 1)).toBe('0 passed, 1 failed')
})

function reportOf(...testResults: readonly object[]): string {
  return JSON.stringify({testResults})
}
