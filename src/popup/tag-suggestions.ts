import type {Article} from '../article/article'
import {distinctTerms, isSameTerm} from '../clip/terms'

/** Longer texts say nothing new about what they are about. In UTF-16 units. */
const longEnough = 20_000

/**
 * Tags the user may want: known ones that this article names, the page's keywords, words of its title that its text
 * comes back to, names its text repeats, then the other known tags. `known` comes with the most used first.
 */
export function tagSuggestions(article: Article, known: readonly string[]): readonly string[] {
  const text = `${article.title}\n${article.markdown.slice(0, longEnough)}`.toLowerCase()
  const named = known.filter((tag) => text.includes(tag.toLowerCase()))
  return distinctTerms([...named, ...article.keywords, ...wordsOf(article), ...known])
}

/** Without a list of common words: one in the title that the text repeats is seldom common. */
function wordsOf({title, markdown, language}: Article): readonly string[] {
  const segmenter = segmenterFor(language)
  const inTitle = wordsIn(segmenter, title).filter(isTelling)
  const inText = wordsIn(segmenter, plainText(markdown))
  const repeated = inTitle.filter((word) => inText.filter((one) => isSameTerm(one, word)).length > 1)
  return [...repeated, ...repeatedNames(inText)].slice(0, 12)
}

function wordsIn(segmenter: Intl.Segmenter, text: string): readonly string[] {
  return [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike).map(({segment}) => segment)
}

/** Written with a capital each time, and at least three times: a name, in scripts that have capitals. */
function repeatedNames(words: readonly string[]): readonly string[] {
  const counts = new Map<string, {capital: number; small: number}>()
  for (const word of words) {
    const key = word.toLowerCase()
    const count = counts.get(key) ?? {capital: 0, small: 0}
    counts.set(key, isCapital(word) ? {...count, capital: count.capital + 1} : {...count, small: count.small + 1})
  }
  const names = [...new Set(words.filter(isCapital))].filter(isTelling)
  const timesOf = (name: string) => counts.get(name.toLowerCase()) ?? {capital: 0, small: 0}
  return names
    .filter((name) => timesOf(name).small === 0 && timesOf(name).capital > 2)
    .sort((one, other) => timesOf(other).capital - timesOf(one).capital)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Short words of alphabets are joints of the language; two characters of Chinese or Japanese are a word. */
function isTelling(word: string): boolean {
  const isIdeographic = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
  return [...word].length >= (isIdeographic ? 2 : 4) && /\p{L}/u.test(word)
}

function plainText(markdown: string): string {
  return markdown.slice(0, longEnough).replace(/\]\([^)]*\)|`[^`]*`|https?:\S+/g, ' ')
}

function segmenterFor(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, {granularity: 'word'})
  } catch {
    // A RangeError: the page's language is no language tag.
    return new Intl.Segmenter(undefined, {granularity: 'word'})
  }
}
