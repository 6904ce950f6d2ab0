import fc from 'fast-check'
import {expect, test} from 'vitest'
import {summaryOf} from '../../src/clip/summary'
import {anyText} from '../support/any-text'

test('mostly Chinese, Japanese or Korean text gives its first 50 code points and dots', () => {
  expect(summaryOf('随着DeepSeek横空出世'.repeat(9))).toBe(
    `${[...'随着DeepSeek横空出世'.repeat(9)].slice(0, 50).join('')}...`,
  )
  expect(summaryOf('はるのうみ'.repeat(20))).toBe(`${'はるのうみ'.repeat(10)}...`)
  expect(summaryOf('봄바다'.repeat(20))).toBe(`${'봄바다'.repeat(17).slice(0, 50)}...`)
})

test('a character beyond the first plane counts as one and is not cut', () => {
  expect(summaryOf('𠮷'.repeat(51))).toBe(`${'𠮷'.repeat(50)}...`)
})

test('other text gives up to 160 characters, cut at a word, and dots', () => {
  const words = 'A summary ends at a word and never within one. '.repeat(6)
  const summary = summaryOf(words)
  expect(summary).toMatch(/\w\.\.\.$/)
  expect(words.startsWith(`${summary.slice(0, -3)} `)).toBe(true)
  expect(summary.length).toBeGreaterThan(150)
})

test('one long word is cut where it must be', () => {
  expect(summaryOf('a'.repeat(200))).toMatch(/^a{159,160}\.\.\.$/)
})

test('nothing cut, no dots', () => {
  expect(summaryOf('短文。')).toBe('短文。')
  expect(summaryOf(` ${'four '.repeat(32)}`)).toBe('four '.repeat(32).trim())
  expect(summaryOf('')).toBe('')
})

test('a summary is the text itself up to its dots, on one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const summary = summaryOf(text)
      const plain = text.replace(/\s+/g, ' ').trim()
      expect([...summary].length).toBeLessThanOrEqual(163)
      expect(summary === plain || plain.startsWith(summary.slice(0, -3))).toBe(true)
    }),
  )
})
