import type {Body, LeftOut} from './body-edits'

/** A stretch of the body, in UTF-16 units. */
export type Range = {readonly start: number; readonly end: number}

/** The body without some of its blocks, given in its order. Each goes with the blank lines after it, and knows its place. */
export function takeOut(body: Body, blocks: readonly Range[]): Body {
  return [...blocks].reverse().reduce(withoutOne, body)
}

/** The body with some of the pieces back, by their index. `placeOf` says where a piece may stand: never inside a block. */
export function putBack(body: Body, indices: readonly number[], placeOf: (body: Body, at: number) => number): Body {
  return [...indices].sort((one, other) => other - one).reduce((now, index) => withOne(now, index, placeOf), body)
}

/** The body as it was typed over: the pieces keep their places beside what stayed. */
export function retyped({markdown, leftOut}: Body, typed: string): Body {
  const start = sameStart(markdown, typed)
  const end = sameEnd(markdown, typed, start)
  const growth = typed.length - markdown.length
  const moved = (at: number) => (at <= start ? at : Math.max(at, markdown.length - end) + growth)
  return {markdown: typed, leftOut: leftOut.map((piece) => ({...piece, at: moved(piece.at)}))}
}

function withoutOne({markdown, leftOut}: Body, {start, end}: Range): Body {
  const text = markdown.slice(start, end).replace(/\n+$/, '')
  const before = markdown.slice(0, start).replace(/\n+$/, '')
  const after = markdown.slice(end)
  const rest = after.replace(/^\n+/, '')
  // The last block's line breaks stay at the end of the text.
  const [head, tail] = rest.trim() ? [markdown.slice(0, start), rest] : [before, after]
  const at = head.length
  const lost = markdown.length - at - tail.length
  const moved = leftOut.map((piece) => ({...piece, at: piece.at <= at ? piece.at : Math.max(at, piece.at - lost)}))
  const earlier = leftOut.filter((piece) => piece.at <= start).length
  return {markdown: head + tail, leftOut: [...moved.slice(0, earlier), {at, text}, ...moved.slice(earlier)]}
}

function withOne(body: Body, index: number, placeOf: (body: Body, at: number) => number): Body {
  const {markdown, leftOut} = body
  const piece = leftOut[index]
  if (!piece) return body
  const at = placeOf(body, piece.at)
  const before = markdown.slice(0, at).replace(/\n+$/, '')
  const after = markdown.slice(at).replace(/^\n+/, '')
  const head = before ? `${before}\n\n` : ''
  const tail = after.trim() ? `\n\n${after}` : markdown.slice(at)
  const text = head + piece.text + tail
  const earlier = leftOut.slice(0, index).map((one) => ({...one, at: Math.min(one.at, head.length)}))
  const later = leftOut.slice(index + 1).map((one) => ({...one, at: placeAfter(one, {at, text, markdown, after})}))
  return {markdown: text, leftOut: [...earlier, ...later]}
}

type Put = {readonly at: number; readonly text: string; readonly markdown: string; readonly after: string}

/** A place behind the piece that was put back stays as far from the end; one at the same place is right behind it. */
function placeAfter({at}: LeftOut, put: Put): number {
  const fromEnd = Math.min(put.markdown.length - at, put.after.length)
  return put.text.length - (put.after.trim() ? fromEnd : put.markdown.length - put.at)
}

function sameStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most && one[count] === other[count]) count++
  return count
}

/** At most as much as the start leaves. */
function sameEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start
  let count = 0
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count++
  return count
}
