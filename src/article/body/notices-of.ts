import type {Notice} from '../../errors'

/** What the page says of its article in JSON-LD: whether all may read it, and its length in words (0 where unsaid). */
export type Promised = {readonly free: boolean; readonly words: number}

const shortArticle = 40
const shortBehindWall = 300
const wallWord =
  /(?:^|[-_])(?:pay|reg|subscri\w*|member\w*)[-_]?(?:wall|gate|only)(?:[-_]|$)|paywall|regwall|premium[-_]?(?:content|wall|message)/i

export function promisedBy(document: Document, linked: readonly string[]): Promised {
  const text = linked.join('\n')
  const isMarked = [...document.querySelectorAll('[class*=wall],[class*=premium],[id*=wall]')].some(hasWallWord)
  return {
    free: !isMarked && !(text.includes('ForFree') && /"isAccessibleForFree"\s*:\s*"?[Ff]alse/.test(text)),
    words: Number((text.includes('wordCount') && /"wordCount"\s*:\s*"?(\d+)/.exec(text)?.[1]) || 0),
  }
}

/** What the article falls short of: most of it behind a wall, cut off, or next to nothing. */
export function noticesOf(words: number, promised: Promised): readonly Notice[] {
  const isCut = promised.words > 100 && words < promised.words * 0.6
  if (!promised.free && (isCut || words < shortBehindWall)) return [{code: 'wall'}]
  if (isCut) return [{code: 'truncated', detail: `${words} of ${promised.words} words`}]
  return words < shortArticle ? [{code: 'very-short'}] : []
}

const hasWallWord = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/).some((name) => wallWord.test(name))
