import type {PlaceInText} from './place-in-text'

/** Longer ones are named by how they begin and end. */
const longestExact = 120
/** Words of the beginning and the end, and words around them: more, where fewer are found elsewhere before. */
const sizes = [
  [4, 0],
  [4, 4],
  [8, 6],
  [16, 12],
] as const

/** No prefix or suffix is longer, blank lines around it counted. */
const reach = 1_000

type Parts = {readonly prefix: string; readonly start: string; readonly end: string; readonly suffix: string}

/**
 * `text=[prefix-,]start[,end][,-suffix]` for a place, on whole words, since browsers find nothing else (WICG, URL
 * Fragment Text Directives). `undefined` where the first match would be another place.
 */
export function textDirective(given: PlaceInText): string | undefined {
  if (!given.text.slice(given.start, given.end).trim()) return undefined
  const place = onWholeWords(given)
  const found = sizes.map((size) => partsOf(place, size)).find((parts) => isFoundAt(place, parts))
  return found && `text=${written(found)}`
}

/** Without blanks at its ends, and grown to whole words. */
function onWholeWords({text, start, end}: PlaceInText): PlaceInText {
  const selected = text.slice(start, end)
  let from = start + (selected.length - selected.trimStart().length)
  let to = end - (selected.length - selected.trimEnd().length)
  for (const word of segmentsAround(text, from)) if (word.start < from && from < word.end) from = word.start
  for (const word of segmentsAround(text, to)) if (word.start < to && to < word.end) to = word.end
  return {text, start: from, end: to}
}

function partsOf({text, start, end}: PlaceInText, [words, around]: (typeof sizes)[number]): Parts {
  const selected = text.slice(start, end)
  const [prefix, suffix] = around
    ? [wordsBefore(text.slice(0, start), around), wordsAfter(text.slice(end), around)]
    : ['', '']
  if (!selected.includes('\n') && selected.length <= longestExact) return {prefix, start: selected, end: '', suffix}

  const isOneLine = !selected.includes('\n')
  // Of one line each end takes its half, so that they never meet.
  const half = isOneLine ? selected.length >> 1 : selected.length
  return {
    prefix,
    start: wordsAfter(selected.slice(0, half), words),
    end: wordsBefore(selected.slice(-half), words),
    suffix,
  }
}

/** The first words of a text, on one line. */
function wordsAfter(text: string, count: number): string {
  const line = firstLine(text.slice(0, 40 * count))
  const words = wordsOf(line).slice(0, count)
  return line.slice(0, words.at(-1)?.end ?? line.length).trim()
}

function wordsBefore(text: string, count: number): string {
  const line =
    text
      .slice(-40 * count)
      .trimEnd()
      .split('\n')
      .at(-1) ?? ''
  const words = wordsOf(line).slice(-count)
  return line.slice(words[0]?.start ?? 0).trim()
}

const firstLine = (text: string) => text.trimStart().split('\n')[0] ?? ''

/** Whether a browser that takes the first match comes to the place. */
function isFoundAt({text, start, end}: PlaceInText, parts: Parts): boolean {
  const wanted = (one: string) => one.toLowerCase()
  const page = wanted(text)
  if (page.length !== text.length) return false // a letter whose small form is longer: offsets say nothing
  const follows = (at: number) =>
    page
      .slice(at, at + reach)
      .trimStart()
      .startsWith(wanted(parts.suffix))
  for (let at = page.indexOf(wanted(parts.start)); at >= 0; at = page.indexOf(wanted(parts.start), at + 1)) {
    if (
      !page
        .slice(Math.max(0, at - reach), at)
        .trimEnd()
        .endsWith(wanted(parts.prefix))
    )
      continue
    let last = at + parts.start.length
    if (parts.end) {
      let to = page.indexOf(wanted(parts.end), last)
      while (to >= 0 && !follows(to + parts.end.length)) to = page.indexOf(wanted(parts.end), to + 1)
      if (to < 0) return false
      last = to + parts.end.length
    } else if (!follows(last)) continue
    return at === start && last === end
  }
  return false
}

function written({prefix, start, end, suffix}: Parts): string {
  const parts = [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`]
  return parts.filter(Boolean).join(',')
}

/** A hyphen would be taken for the mark of prefix and suffix; half a character has no code. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replace(/-/g, '%2D')

type Word = {readonly start: number; readonly end: number}

/** Words, and what is between them. */
function segmentsAround(text: string, at: number): readonly Word[] {
  const from = Math.max(0, at - 100)
  return segmentsOf(text.slice(from, at + 100)).map(({index, segment}) => wordAt(from + index, segment))
}

function wordsOf(text: string): readonly Word[] {
  return segmentsOf(text)
    .filter(({isWordLike}) => isWordLike)
    .map(({index, segment}) => wordAt(index, segment))
}

const wordAt = (start: number, segment: string): Word => ({start, end: start + segment.length})
const segmentsOf = (text: string) => [...new Intl.Segmenter(undefined, {granularity: 'word'}).segment(text)]
