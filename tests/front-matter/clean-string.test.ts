import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cleanString} from '../../src/front-matter/clean-string'
import {anyText} from '../support/any-text'

test('line breaks and tabs become one blank', () => {
  expect(cleanString('a\r\n\tb\u2028c')).toBe('a b c')
})

test('controls, byte order marks and noncharacters are dropped', () => {
  expect(cleanString('\ufeffa\0b\u0007c\u007fd\u0085e\u009ff\ufffeg\uffff')).toBe('abcdefg')
})

test('half a pair becomes a replacement character, a whole one stays', () => {
  expect(cleanString('a\ud83d b \udc00c 🚀')).toBe('a\ufffd b \ufffdc 🚀')
})

test('everything else stays, the joiners of scripts and emoji too', () => {
  const text = 'می‌خواهم 👨‍👩‍👧 \u202bעברית\u202c a\u00a0b  c\u200b'
  expect(cleanString(text)).toBe(text)
})

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanString(cleanString(text))).toBe(cleanString(text))
    }),
  )
})
