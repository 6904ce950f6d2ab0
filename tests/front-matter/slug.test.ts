import fc from 'fast-check'
import {expect, test} from 'vitest'
import {asciiSlugOf, slugOf} from '../../src/front-matter/slug'
import {anyText} from '../support/any-text'

test.for([
  ['法国也要为AI而战', '法国也要为ai而战'],
  ['What’s new: “Tables” & more?', 'what-s-new-tables-more'],
  ['  C++ / C#  ', 'c-c'],
  ['Cafe\u0301 Über Straße', 'café-über-straße'],
  ['हिन्दी में शीर्षक', 'हिन्दी-में-शीर्षक'],
  ['ภาษาไทยที่นี่', 'ภาษาไทยที่นี่'],
  ['I ❤️ 1️⃣ New York 🚀', 'i-1-new-york'],
  ['٨ مارس', '٨-مارس'],
  ['…!?', ''],
] as const)('%s becomes %s', ([title, slug]) => {
  expect(slugOf(title)).toBe(slug)
})

test('a long title is cut at a word', () => {
  const slug = slugOf('The quick brown fox jumps over the lazy dog and then runs away from everybody')
  expect(slug).toBe('the-quick-brown-fox-jumps-over-the-lazy-dog-and-then-runs')
})

test('a long title without words is cut at 60 letters', () => {
  expect(slugOf('长'.repeat(99))).toBe('长'.repeat(60))
})

test('a letter is not cut from its marks', () => {
  expect(slugOf(`${'a'.repeat(59)}x\u0323\u0301b`)).toBe('a'.repeat(59))
})

test('any title gives letters, digits and marks between single dashes, within 60 code points and 180 bytes', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const slug = slugOf(title)
      expect(slug).toMatch(/^([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(-(?!$))?)*$/u)
      expect(slug).toBe(slug.normalize('NFC'))
      expect([...slug].length).toBeLessThanOrEqual(60)
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(180)
    }),
    {numRuns: 2000},
  )
})

test.for([
  ['L’été à Łódź: Straße & cœur', 'l-ete-a-lodz-strasse-coeur'],
  ['法国也要为AI而战', 'fallback'],
  ['', 'fallback'],
] as const)('in ASCII, %s becomes %s', ([title, slug]) => {
  expect(asciiSlugOf(title, 'fallback')).toBe(slug)
})
