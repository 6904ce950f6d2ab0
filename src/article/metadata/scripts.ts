/** ISO 15924 codes of a text's letters with their weight; Japanese is `Jpan`, Korean `Kore`, Chinese `Hani`. */
export type Writing = string | undefined

/** The script most of a text is in; `undefined` where it has too few letters to tell. */
export function writingOf(text: string): Writing {
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

const scripts = 'Latn Cyrl Arab Grek Hebr Thai Deva Beng Taml Telu Geor Armn Hang Hira Kana Hani'.split(' ')
const scriptRuns = new RegExp(scripts.map((script) => `(\\p{Script=${script}}+)`).join('|'), 'gu')

/** Letters of each script. Runs are matched, not letters: there are few of them. */
function countScripts(text: string): ReadonlyMap<string, number> {
  const counts = new Map(scripts.map((script) => [script, 0]))
  for (const [run, ...groups] of text.matchAll(scriptRuns)) {
    const script = scripts[groups.indexOf(run)] ?? ''
    counts.set(script, (counts.get(script) ?? 0) + run.length)
  }
  return counts
}

/** Whether a language is written so, as far as Unicode's likely subtags know. */
export function fitsWriting(tag: string, writing: Writing): boolean {
  if (!writing || /^(?:sr|uz|az|kk|ku|mn|bs)\b/.test(tag)) return true
  if (/^(?:en|de|fr|es|it|pt|nl|pl|sv|da|no|nb|fi|cs|tr|ro|hu|vi|id)(?:-[A-Z]{2})?$/.test(tag))
    return writing === 'Latn'
  // The platform takes its time the first time it is asked.
  const script = new Intl.Locale(tag).maximize().script
  return (script?.startsWith('Han') ? 'Hani' : script) === writing
}

/** The language a script alone tells; `undefined` for Latin letters. */
export function languageOfWriting(text: string, writing: Writing): string | undefined {
  if (!writing || writing === 'Latn') return undefined
  if (writing === 'Cyrl') return /[їєґ]/i.test(text) ? 'uk' : /[ыэ]/i.test(text) ? 'ru' : 'bg'
  if (writing === 'Arab')
    return /[ٹڈڑے]/.test(text) ? 'ur' : countOf(text, '[پچژگ]') * 40 > countOf(text, '\\p{L}') ? 'fa' : 'ar'
  return new Intl.Locale(`und-${writing}`).maximize().language
}

/** Above zero for traditional Chinese characters, below for simplified, by those that differ and are most common. */
export function traditionalLean(text: string): number {
  return (
    countOf(text, '[這們為說時會對發國來過還沒經問關開東見長個後兩從點]') -
    countOf(text, '[这们为说时会对发国来过还没经问关开东见长个后两从点]')
  )
}

function countOf(text: string, pattern: string): number {
  return text.match(new RegExp(pattern, 'gu'))?.length ?? 0
}
