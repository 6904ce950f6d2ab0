import type {TextBlock} from './text-blocks'
import type {Weights} from './weigh'

const fewest = 3
/** Share of the prose that the entries hold where there is nothing else to read. */
const nearlyAll = 0.9
const longestLabel = 150
/** Where an entry's heading and date stand: among its first lines. */
const headLines = 3
const date = /(?<!\d)(?:19|20)\d\d(?!\d)/

/**
 * The first of several whole entries, each under a heading and a date of its own: a blog's front page or archive.
 * `undefined` where one headline stands over all of them, as in a live report or a discussion.
 */
export function firstEntry(container: Element, {blocks, of, spanOf}: Weights): Element | undefined {
  const prosaic = [...container.children].filter((child) => of(child).prose > 0)
  const [first] = prosaic
  if (!first || prosaic.length < fewest || prosaic.some((entry) => formOf(entry) !== formOf(first))) return undefined
  if (prosaic.reduce((sum, entry) => sum + of(entry).prose, 0) < of(container).prose * nearlyAll) return undefined
  if ([...container.ownerDocument.querySelectorAll('h1')].some((headline) => !container.contains(headline)))
    return undefined

  const headings = prosaic.map((entry) => {
    const {first: start, end} = spanOf(entry)
    return headingOf(blocks.slice(start, Math.min(end, start + headLines)))
  })
  const isEach = headings.every((heading) => heading !== undefined) && new Set(headings).size === headings.length
  return isEach ? first : undefined
}

const formOf = (element: Element) => `${element.localName} ${element.getAttribute('class')?.trim().split(/\s/, 1)}`

/** What an entry is called; `undefined` where it bears no heading or no date. */
function headingOf(head: readonly TextBlock[]): string | undefined {
  const labels = head.filter(({size}) => size < longestLabel)
  const isDated = labels.some(({text}) => date.test(text) && /\d/.test(text.replace(date, '')))
  return isDated ? labels.find(({text}) => !date.test(text))?.text : undefined
}
