/** An author's name: a person's in its parts, or whole where it is an organisation's or its order is not to be turned. */
export type Name =
  | {readonly family: string; readonly given: string; readonly suffix?: string}
  | {readonly whole: string}

/** Scripts whose names are written given name first and cited family name first. */
const turned = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.,'’\-‐]+$/u
/** Languages in these scripts whose names begin with the family. */
const familyFirst = /^(?:hu|vi)(?:-|$)/i
const organisation =
  /\b(?:agenc|association|authority|board|bureau|cent(?:er|re)\b|college|commission|committee|company|council|court|department|desk|editor|federation|foundation|gmbh|group|inc\b|institut|journal|limited|ltd\b|magazine|media|ministry|museum|network|news|office|organi[sz]ation|party|post\b|press|project|redaktion|réda|school|service|society|staff|team|times\b|today|tribune|union|universit|writers?\b)/i
const initialism = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})|\d|&/u
const particle =
  /^(?:d[aeiou]s?|del|della|der|den|dem|das|e|el|al|bin|ibn|la|le|les|ter|ten|van|von|vom|zu|zum|zur|af|av|y)$/i
const suffixes = /^(?:Jr|Sr|II|III|IV)\.?$/

/** The parts of a name, as far as its letters tell. One with a comma comes turned already: `Brook, Ada`. */
export function nameOf(text: string, language: string): Name {
  const [family = '', given = ''] = text.split(/,\s*/)
  if (family && given && !suffixes.test(given)) return {family, given}

  const words = text.replace(',', '').split(' ')
  const isOther = !turned.test(text) || familyFirst.test(language) || isOrganisation(text)
  if (words.length < 2 || words.length > 6 || isOther) return {whole: text}

  const suffix = suffixes.test(words.at(-1) ?? '') ? words.pop() : undefined
  const start = familyStart(words)
  if (start === 0) return {whole: text}
  return {
    given: words.slice(0, start).join(' '),
    family: words.slice(start).join(' '),
    ...(suffix && {suffix}),
  }
}

/** An initialism tells one only where the name is not all capitals. */
function isOrganisation(text: string): boolean {
  return organisation.test(text) || (text !== text.toUpperCase() && initialism.test(text))
}

/** The last word, and the small words before it that belong to the family: `van der Berg`. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1
  while (start > 1 && isParticle(words[start - 1])) start -= 1
  return start
}

function isParticle(word = ''): boolean {
  return particle.test(word) && word === word.toLowerCase()
}
