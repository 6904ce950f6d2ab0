const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/gu
const cjkLimit = 50
const otherLimit = 160

/**
 * The opening of a text, plain and on one line: 50 code points where it is mostly CJK, else up to 160 cut at a word, then
 * `...`; no dots where nothing was cut.
 */
export function summaryOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const points = [...plain]
  const isCjk = isMostlyCjk(plain)
  const limit = isCjk ? cjkLimit : otherLimit
  if (points.length <= limit) return plain

  const cut = points.slice(0, limit).join('')
  return `${isCjk ? cut.trim() : atWord(cut, points[limit] ?? '')}...`
}

/** A character of these scripts says about as much as a word of others. */
function isMostlyCjk(text: string): boolean {
  const words = text.replace(cjk, ' ').match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0
  return (text.match(cjk)?.length ?? 0) > words
}

/** Thai and its like have no blanks to cut at; a mark is not left without its letter there. */
function atWord(cut: string, next: string): string {
  if (next === ' ') return cut.trim()
  const end = cut.lastIndexOf(' ')
  return end < 0 ? cut.replace(/\P{M}\p{M}*$/u, '') : cut.slice(0, end)
}
