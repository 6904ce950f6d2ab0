import type {Body, LeftOut} from '../../clip/body-edits'
import {putBack, type Range, takeOut} from '../../clip/left-out'
import {type Block, blocksOf} from '../../hugo/blocks-of'

/** A line of the outline: a block of the body, or one that was taken out of it. A heading stands for its section. */
export type OutlineItem = {
  readonly key: string
  readonly kind: Block['kind']
  readonly label: string
  /** How many sections it is in. */
  readonly depth: number
  readonly tick: 'on' | 'off' | 'some'
  /** What it stands for: itself, and the blocks of its section. */
  readonly ranges: readonly Range[]
  /** The same of what is taken out, by index. */
  readonly leftOut: readonly number[]
}

type Entry = {readonly block: Block; readonly range?: Range; readonly leftOut?: number}

/** The blocks of a body and those taken out of it, in the order of the whole. */
export function outlineItems(body: Body): readonly OutlineItem[] {
  const entries = entriesOf(body)
  const depths = depthsOf(entries)
  return entries.map(({block, leftOut}, index) => {
    const section =
      block.kind === 'heading' ? entries.slice(index, endOfSection(entries, index)) : entries.slice(index, index + 1)
    const ranges = section.flatMap(({range}) => range ?? [])
    const out = section.flatMap((one) => one.leftOut ?? [])
    return {
      key: leftOut === undefined ? `in-${block.start}` : `out-${leftOut}`,
      kind: block.kind,
      label: block.label,
      depth: depths[index] ?? 0,
      tick: out.length ? (ranges.length ? 'some' : 'off') : 'on',
      ranges,
      leftOut: out,
    }
  })
}

/** The body when an item is clicked: all of it goes, or what is missing of it comes back. */
export function toggled(body: Body, item: OutlineItem): Body {
  return item.tick === 'on' ? takeOut(body, item.ranges) : putBack(body, item.leftOut, placeOf)
}

function entriesOf({markdown, leftOut}: Body): readonly Entry[] {
  const pieces = leftOut.map(entryOf)
  const entries: Entry[] = []
  for (const block of blocksOf(markdown)) {
    while (pieces[0] && pieces[0].at <= block.start) entries.push(...pieces.splice(0, 1))
    entries.push({block, range: block})
  }
  return [...entries, ...pieces]
}

function entryOf({at, text}: LeftOut, index: number): Entry & {readonly at: number} {
  const block = blocksOf(text)[0] ?? {start: 0, end: text.length, kind: 'text', label: text.trim()}
  return {at, block, leftOut: index}
}

/** Up to the next heading of its rank or a higher one. */
function endOfSection(entries: readonly Entry[], index: number): number {
  const level = entries[index]?.block.level ?? 0
  const next = entries.findIndex(({block}, at) => at > index && (block.level ?? 7) <= level)
  return next < 0 ? entries.length : next
}

function depthsOf(entries: readonly Entry[]): readonly number[] {
  const open: number[] = []
  return entries.map(({block: {level}}) => {
    if (level === undefined) return open.length
    while (open.length && (open.at(-1) ?? 0) >= level) open.pop()
    return open.push(level) - 1
  })
}

/** Where it was, unless typing has made one block of what was around it: then behind that. */
function placeOf({markdown}: Body, at: number): number {
  if (at === 0 || /\n\n$/.test(markdown.slice(0, at)) || /^(?:\n\n|\s*$)/.test(markdown.slice(at))) return at
  return blocksOf(markdown).find(({start, end}) => start < at && at < end)?.end ?? at
}
