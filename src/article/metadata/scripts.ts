import {han, lettersOf, noLetters} from '../letters'
import {baseOf} from './base-language'

/** ISO 15924 codes of a text's letters with their weight; Japanese is `Jpan`, Korean `Kore`, Chinese `Hani`. */
export type Writing = string | undefined

/** The script most of a text is in; `undefined` where it has too few letters to tell. */
export function writingOf(text: string): Writing {
  if (!beyondLatin.test(text)) return letters21.test(text) ? 'Latn' : undefined
  const counts = countScripts(text)
  const of = (script: string) => counts.get(script) ?? 0
  const kana = of('Hira') + of('Kana')
  // A character of these says as much as two or three letters.
  const eastAsian = of('Hani') + kana + of('Hang')
  if (eastAsian > 5 && eastAsian * 2 > of('Latn')) {
    if (of('Hang') > of('Hani') + kana) return 'Kore'
    return kana * 12 > of('Hani') ? 'Jpan' : 'Hani'
  }
  const [most = '', count = 0] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
  return count > 20 ? most : undefined
}

const latin = /[A-Za-zªºÀ-ÖØ-öø-ʯḀ-ỿ]+/g
/** Where the other scripts are, and more. */
const beyondLatin = /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\uffff]/
const letters21 = /(?:[A-Za-zªºÀ-ÖØ-öø-ʯḀ-ỿ][^A-Za-zªºÀ-ÖØ-öø-ʯḀ-ỿ]*){21}/
/** The letters of each other script, by Unicode's blocks, the most common first. */
const others = {
  Hani: han,
  Hira: 'ぁ-ゟ',
  Kana: 'ァ-ヿ',
  Hang: 'ᄀ-ᇿㄱ-ㆎ가-힣',
  Cyrl: 'Ѐ-ԯ',
  Arab: 'ؠ-يٮ-ۓݐ-ݿﭐ-ﶽﹰ-ﻼ',
  Grek: 'Ͱ-Ͽἀ-ῼ',
  Hebr: 'א-ת',
  Thai: 'ก-๛',
  Deva: 'ऀ-ॣ',
  Beng: 'ঀ-৾',
  Taml: 'ஂ-௺',
  Telu: 'ఀ-౿',
  Geor: 'Ⴀ-ჿ',
  Armn: 'Ա-և',
}

/** Letters of each script. Most pages have no other than Latin letters. */
function countScripts(text: string): ReadonlyMap<string, number> {
  const rest = text.replace(latin, '')
  const counts = new Map([['Latn', text.length - rest.length]])
  let letters = rest.replace(none, '')
  for (const [script, range] of Object.entries(others)) {
    if (!letters) break
    const left = letters.replace(new RegExp(`[${range}]+`, 'g'), '')
    counts.set(script, letters.length - left.length)
    letters = left
  }
  return counts
}

/** How the languages most pages are in are written. */
const usualScripts: Readonly<Record<string, string>> = {
  Latn: 'en de fr es it pt nl pl sv da no nb fi cs tr ro hu vi id',
  Hani: 'zh',
  Jpan: 'ja',
  Kore: 'ko',
  Cyrl: 'ru uk bg',
  Arab: 'ar fa ur',
}
const ofManyScripts = 'sr uz az kk ku mn bs'

function usualScriptOf(base: string): Writing {
  return Object.keys(usualScripts).find((script) => usualScripts[script]?.split(' ').includes(base))
}

/** Whether it is the tag of a language that most pages are in, without a region: there is nothing to check in it. */
export const isUsual = (tag: string) => tag.length === 2 && usualScriptOf(tag) !== undefined

/** Whether a language is written so, as far as Unicode's likely subtags know. */
export function fitsWriting(tag: string, writing: Writing): boolean {
  const base = baseOf(tag)
  if (!writing || ofManyScripts.split(' ').includes(base)) return true
  const usual = usualScriptOf(base)
  const regionLength = 3
  if (usual && tag.length <= base.length + regionLength) return writing === usual
  // The platform takes its time the first time it is asked.
  const script = new Intl.Locale(tag).maximize().script
  return (script?.startsWith('Han') ? 'Hani' : script) === writing
}

/** The language a script alone tells; `undefined` for Latin letters. */
export function languageOfWriting(text: string, writing: Writing): string | undefined {
  if (!writing || writing === 'Latn') return undefined
  if (writing === 'Cyrl') return /[їєґ]/i.test(text) ? 'uk' : /[ыэ]/i.test(text) ? 'ru' : 'bg'
  if (writing === 'Arab')
    return /[ٹڈڑے]/.test(text) ? 'ur' : countOf(text, '[پچژگ]') * 40 > lettersOf(text).length ? 'fa' : 'ar'
  // Of those left, each known here has one language; the platform's tables take milliseconds to wake.
  return usualScripts[writing] ?? new Intl.Locale(`und-${writing}`).maximize().language
}

/** Above zero for traditional Chinese characters, below for simplified, by those that differ and are most common. */
export function traditionalLean(text: string): number {
  return (
    countOf(text, '[這們為說時會對發國來過還沒經問關開東見長個後兩從點]') -
    countOf(text, '[这们为说时会对发国来过还没经问关开东见长个后两从点]')
  )
}

const none = new RegExp(`[0-9${noLetters}]+`, 'g')

function countOf(text: string, pattern: string): number {
  return text.match(new RegExp(pattern, 'gu'))?.length ?? 0
}
