import {lettersOf} from '../letters'
import {isProse, type TextBlock} from './text-blocks'

const stated = /"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"/
const shortest = 300
/** Share of the prose that a stated text must hold to be believed about the article's end: many are cut short. */
const nearlyAll = 0.8

/** The page's JSON-LD, unread. */
export function linkedTexts(document: Document): readonly string[] {
  const scripts = [...document.getElementsByTagName('script')]
  return scripts.filter(({type}) => type.toLowerCase().includes('ld+json')).map(({textContent}) => textContent ?? '')
}

/** The article's text as JSON-LD states it (`articleBody`), in letters and digits alone; empty where it states none. */
export function statedText(linked: readonly string[]): string {
  for (const script of linked) {
    const [, body] = stated.exec(script) ?? []
    const text = body === undefined ? '' : letters(body.replace(/\\u([\da-f]{4})/gi, fromCode).replace(/\\./g, ' '))
    if (text.length >= shortest) return text
  }
  return ''
}

/** Where the article ends by the page's own word: the last block in its stated text; the last of all where that tells nothing. */
export function lastStated(blocks: readonly TextBlock[], text: string): number {
  if (!text) return blocks.length
  const isIn = blocks.map((block) => isProse(block) && text.includes(letters(block.text).slice(0, 60)))
  const sizeOf = (counts: (at: number) => boolean) =>
    blocks.reduce((sum, block, at) => (isProse(block) && counts(at) ? sum + block.size : sum), 0)
  return sizeOf((at) => isIn[at] === true) < nearlyAll * sizeOf(() => true) ? blocks.length : isIn.lastIndexOf(true)
}

const fromCode = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16))

const letters = (text: string) => lettersOf(text.replace(/<[^>]*>|&\w+;/g, ' '))
