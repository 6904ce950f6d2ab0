import {aLetter} from '../../letters'
import {baseOf} from '../base-language'
import {foldedForm} from './plain-form'

/** Put `«n»` for every name of a month in the language or in English, in folded text; `«n~»` for Persian months. */
export function numberMonths(text: string, language: string): string {
  // A day by its month's name has a year or a time of day with it.
  if (!/\d{4}|\d[:h]\d/.test(text) || !/\d\D+\d/.test(text) || !nameLike.test(text)) return text
  const names = namesOf(language)
  // What shortens a name begins as it does.
  if (!names.some(([name]) => text.includes(name.slice(0, 3)))) return text
  // Whole names first: some are two words (كانون الثاني), some hold dots (ก.พ.).
  const whole = names.reduce(
    (line, [name, mark]) => (line.includes(name) ? line.replace(wordOf(name), mark) : line),
    text,
  )
  return whole.replace(longNames, (word) => {
    const marks = new Set(names.filter(([name]) => name.startsWith(word.replace('.', ''))).map(([, mark]) => mark))
    return marks.size === 1 ? [...marks].join('') : word
  })
}

const nameLike = new RegExp(`${aLetter}{3}|${aLetter}\\.`)
const longNames = new RegExp(`${aLetter}{3,}\\.?`, 'g')
const twoLetters = new RegExp(`${aLetter}(?:${aLetter}|\\.)`)

type Name = readonly [name: string, mark: string]

const kept = new Map<string, readonly Name[]>()

/** Known here: the platform's formats take tens of milliseconds to wake, and most pages need no other. */
const english: readonly Name[] = 'january february march april may june july august september october november december'
  .split(' ')
  .map((name, at) => [name, `«${at + 1}»`])

/** Japanese and Korean number their months. */
const chinese: readonly Name[] = [...'一二三四五六七八九十', '十一', '十二'].map((name, at) => [
  `${name}月`,
  `«${at + 1}»`,
])

/** Long and short names, alone and beside a day, longest first; Arabic has three sets of them. */
function namesOf(language: string): readonly Name[] {
  const known = kept.get(language)
  if (known) return known
  const persian = language.startsWith('fa') ? namesIn('fa-u-ca-persian', '~') : []
  const arabic = language.startsWith('ar') ? ['ar-SY', 'ar-DZ'] : []
  const own = ['en', 'zh', 'ja', 'ko'].includes(baseOf(language)) ? [] : [language, ...arabic]
  const names = [
    ...persian,
    ...english,
    ...(language.startsWith('zh') ? chinese : []),
    ...own.flatMap((locale) => namesIn(`${locale}-u-ca-gregory`, '')),
  ]
  names.sort(([a], [b]) => b.length - a.length)
  kept.set(language, names)
  return names
}

function namesIn(locale: string, mark: string): readonly Name[] {
  const names: Name[] = []
  for (const month of ['long', 'short'] as const) {
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', month, day})
      // Half a month on from 5 January 2024, every month is met once; 11 months earlier is where the Persian year begins.
      for (let at = 0; at < 12; at++) {
        const date = Date.UTC(2024, at + (mark ? 3 : 0), mark ? 1 : 15)
        const name = foldedForm(format.formatToParts(date).find(({type}) => type === 'month')?.value ?? '')
        if (twoLetters.test(name)) names.push([name, `«${at + 1}${mark}»`])
      }
    }
  }
  return names
}

/** The name where no letter stands beside it; Hebrew puts ב before it. */
function wordOf(name: string): RegExp {
  return new RegExp(`(?<!${aLetter})ב?${name.replaceAll('.', '\\.')}(?!${aLetter})`)
}
