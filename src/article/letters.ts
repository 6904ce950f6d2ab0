/**
 * Character classes that compile at once. A class of all letters (`\p{L}`) takes the engine milliseconds, and a page is
 * read once; what these leave out is rare, and each says on which side it errs.
 */

/** No letter, digit or mark of any script stands in it; some signs of rare scripts are missing. */
export const noLetters =
  '\\0-/:-@[-`{-©«-±´¶-¸»¿×÷\\u05be\\u05c0\\u05c3' +
  '\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0970\\u0e3f\\u0e4f' +
  '\\u2000-\\u2064\\u2066-\\u206f\\u20a0-\\u20c0\\u2190-\\u2426\\u2500-\\u2775\\u2794-\\u2b73\\u2e30-\\u2e5d' +
  '\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u30a0\\u30fb\\ufe30-\\ufe52' +
  '\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffe6'

/** Only letters and digits stand in it; those of rare scripts are missing. */
export const mostLetters = '0-9A-Za-zªµºÀ-ÖØ-öø-ʯͻ-ͽΆΈ-ΊΎ-ΡΣ-ϵϷ-ҁҊ-ԯא-תؠ-ي٠-٩ぁ-ゖァ-ヺ㐀-䶿一-鿿가-힣'

const controls = '\\0-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f\\ufffe\\uffff'

/** Controls but blanks, non-characters, and halves of surrogate pairs. */
export const unreadable = `[${controls}]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`

/** All of these, and the halves of whole pairs too. */
export const maybeUnreadable = `${controls}\\ud800-\\udfff`

/** One letter or mark of any script; a few rare signs too. */
export const aLetter = `[^0-9${noLetters}]`

/** Chinese characters, Japanese ones among them. */
export const han = '\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9'

/** All blanks but one alone, which stays as it is: most stand so. */
const uneven = /[^\S ]\s*| \s+/g

/** One blank between words. */
export const evenBlanks = (text: string): string => text.replace(uneven, ' ')

const others = new RegExp(`[${noLetters}]+`, 'g')
const beyondAscii = /[^\0-\x7f]/

/** What is left of a text for comparing: letters and digits, lower case. */
export function lettersOf(text: string): string {
  const plain = beyondAscii.test(text) ? text.normalize('NFKC') : text
  return plain.toLowerCase().replace(others, '')
}
