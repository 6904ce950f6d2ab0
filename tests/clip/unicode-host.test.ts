import {domainToASCII} from 'node:url'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {unicodeHost} from '../../src/clip/unicode-host'

test.for(['例え.テスト', 'bücher.example', 'президент.рф', 'a.xn--', '한국.kr', '𠮷野家.jp', 'plain-host.com'])(
  '%s comes back',
  (host) => {
    expect(unicodeHost(domainToASCII(host) || host)).toBe(host)
  },
)

test('whatever the letters, a host comes back from its ASCII form', () => {
  const letter = fc.constantFrom(...'abz09äéßжяאבعم中文国のカ한글हिγ𠮷')
  fc.assert(
    fc.property(fc.array(letter, {minLength: 1, maxLength: 12}), (letters) => {
      const host = domainToASCII(`x${letters.join('')}x.example`)
      fc.pre(host !== '')
      expect(domainToASCII(unicodeHost(host))).toBe(host)
      expect(unicodeHost(host)).not.toContain('xn--')
    }),
  )
})
