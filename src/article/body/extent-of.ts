import type {Extent} from '../article'
import {han} from '../letters'

export type Amount = {readonly words: number; readonly images: number}

const wide = `\\u3040-\\u30ff${han}`
const wideLetters = new RegExp(`[${wide}]+`, 'g')
const main = 'article,main,[role=main]'

/** Words and pictures of an element; what stands between blanks counts as a word, and so does a Chinese character or a kana. */
export const amountOf = (element: Element): Amount => ({
  words: wordsIn(element.textContent ?? ''),
  images: element.querySelectorAll('img').length,
})

function wordsIn(text: string): number {
  const rest = text.replace(wideLetters, ' ')
  return text.length - text.replace(wideLetters, '').length + (rest.match(/\S+/g)?.length ?? 0)
}

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
