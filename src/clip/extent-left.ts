import type {Article, Extent} from '../article/article'

/** A Chinese character or a kana counts as a word. */
const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu
const picture = /!\[[^\]]*\]\([^)]*\)/g
const unread = new RegExp(`${picture.source}|\\]\\([^)]*\\)|\\{\\{[<%].*?[%>]\\}\\}`, 'g')

/** How much of the page is in a draft's body, after what was left out of the article's and written over it. */
export function extentLeft({markdown, extent}: Article, body: string): Extent {
  if (body === markdown) return extent
  return {
    ...extent,
    words: Math.max(0, extent.words + wordsIn(body) - wordsIn(markdown)),
    images: Math.max(0, extent.images + countOf(picture, body) - countOf(picture, markdown)),
  }
}

/** Words a reader sees: no address, no description of a picture, no shortcode. */
function wordsIn(markdown: string): number {
  return countOf(word, markdown.replace(unread, ''))
}

function countOf(what: RegExp, text: string): number {
  return text.match(what)?.length ?? 0
}
