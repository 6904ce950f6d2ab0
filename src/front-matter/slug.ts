import {utf8Length} from './utf8-length'

const maxCodePoints = 60
const maxBytes = 180

/** Hugo's last path segment from a title: letters, digits and their marks of any script, the rest one `-`. May be empty. */
export function slugOf(title: string): string {
  return shortened(wordsOf(title).join('-'))
}

/** A slug of Latin letters and ASCII digits; `fallback` where they are less than half of what the title's letters say. */
export function asciiSlugOf(title: string, fallback: string): string {
  const latin =
    withoutAccents(title)
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? ''
  const letters = title.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return latin.replaceAll('-', '').length * 2 < letters ? fallback : shortened(latin) || fallback
}

/** A mark stays with its letter only: the variation selector of an emoji is a mark too, and nothing by itself. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Variation_Selector}|\p{Me}/gu, '')
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
}

/** Latin letters that Unicode does not take apart into a base and its marks. */
const unaccented = new Map(Object.entries({ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'}))

function withoutAccents(text: string): string {
  const taken = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return taken.replace(/[ßæœøłđðþı]/g, (letter) => unaccented.get(letter) ?? letter)
}

/** Cut between letters, each with its marks; at a word, where one ends in the last third. */
function shortened(slug: string): string {
  let kept = ''
  let points = 0
  for (const [letter] of slug.matchAll(/.\p{M}*/gu)) {
    points += [...letter].length
    if (points > maxCodePoints || utf8Length(kept + letter) > maxBytes) return atWord(kept, letter)
    kept += letter
  }
  return kept
}

function atWord(kept: string, next: string): string {
  const end = next === '-' ? kept.length : kept.lastIndexOf('-')
  return end * 3 > kept.length * 2 ? kept.slice(0, end) : kept
}
