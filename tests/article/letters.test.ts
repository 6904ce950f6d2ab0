import {expect, test} from 'vitest'
import {han, lettersOf, mostLetters, noLetters} from '../../src/article/letters'

const signs = Array.from({length: 0x10000}, (_, at) => String.fromCharCode(at))
const among = (letters: string) => {
  const form = new RegExp(`[${letters}]`)
  return signs.filter((sign) => form.test(sign))
}

test('what counts as no letter is none, by Unicode', () => {
  expect(among(noLetters).filter((sign) => /[\p{L}\p{N}\p{M}]/u.test(sign))).toEqual([])
})

test('every sign of ASCII, Latin-1, general punctuation and CJK punctuation that is no letter counts as none', () => {
  const none = new Set(among(noLetters))
  const common = signs.filter((sign) => /[\0-\xff\u2000-\u2064\u2190-\u2426\u3000-\u3020\uff00-\uff20]/.test(sign))
  expect(common.filter((sign) => /[^\p{L}\p{N}\p{M}\p{Cn}]/u.test(sign) && !none.has(sign))).toEqual([])
})

test('what counts as a letter is one, by Unicode', () => {
  expect(among(mostLetters).filter((sign) => !/[\p{L}\p{N}]/u.test(sign))).toEqual([])
})

test('Chinese characters are those of the script, by Unicode', () => {
  const isHan = (sign: string) => /\p{Script=Han}/u.test(sign)
  const chosen = new Set(among(han))
  expect([...chosen].filter((sign) => !isHan(sign) && !/\p{Cn}/u.test(sign))).toEqual([])
  expect(signs.filter((sign) => isHan(sign) && /\p{Lo}/u.test(sign) && !chosen.has(sign))).toEqual([])
})

test('compares texts by their letters and digits alone', () => {
  expect(lettersOf('  “Café—N° 5”, said 李明。 Ａ１')).toBe('cafén5said李明a1')
})
