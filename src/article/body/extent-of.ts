import type {Extent} from '../article'
import {han, noLetters} from '../letters'

export type Amount = {readonly words: number; readonly images: number}

const wide = `\\u3040-\\u30ff${han}`
const letters = `[^${noLetters}${wide}]+`
const word = new RegExp(`[${wide}]|${letters}(?:['’.-]${letters})*`, 'g')
const main = 'article,main,[role=main]'

/** Words and pictures of an element; a Chinese character or a kana counts as a word. */
export const amountOf = (element: Element): Amount => ({
  words: element.textContent?.match(word)?.length ?? 0,
  images: element.querySelectorAll('img').length,
})

/** The part of the page a reader would call the article's: the stated one around `container`, else `container`. */
export const mainArea = (container: Element): Element => container.closest(main) ?? container

export function extentOf(kept: Amount, visible: Amount): Extent {
  return {
    words: kept.words,
    wordsVisible: Math.max(kept.words, visible.words),
    images: kept.images,
    imagesVisible: Math.max(kept.images, visible.images),
  }
}
