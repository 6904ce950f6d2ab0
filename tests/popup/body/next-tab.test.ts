import {expect, test} from 'vitest'
import {nextTab} from '../../../src/popup/body/next-tab'

test.for([
  ['fields', 'ArrowRight', 'ltr', 'preview'],
  ['fields', 'ArrowLeft', 'ltr', 'file'],
  ['file', 'ArrowRight', 'ltr', 'fields'],
  ['fields', 'ArrowLeft', 'rtl', 'preview'],
  ['edit', 'Home', 'ltr', 'fields'],
  ['edit', 'End', 'ltr', 'file'],
  ['edit', 'Enter', 'ltr', undefined],
] as const)('from %s, %s in a page that reads %s leads to %s', ([tab, key, direction, next]) => {
  expect(nextTab(tab, key, direction)).toBe(next)
})
