import {cellPlaces} from './cell-places'
import {containerOf} from './containers'
import {type Known, markOf, type Side, textOf, tokenOf} from './reading'

/** What a text stands in: containers from the outermost, and marks of phrases. */
export type Place = {
  readonly around: readonly string[]
  readonly marks: readonly string[]
  /** In a heading, a term or a cell, where blocks are blanks. */
  readonly isOneLine: boolean
}

const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]`
const [endsInCjk, beginsInCjk] = [new RegExp(`${cjk}$`, 'u'), new RegExp(`^${cjk}`, 'u')]

/** No text holds it. */
const lineEnd = '\0'

type Run = {readonly text: string; readonly at: string}

const block =
  /^(?:address|article|aside|blockquote|body|caption|center|d[dlt]|details|dialog|dir|div|fieldset|fig(?:ure|caption)|footer|form|h[1-6]|header|li|main|menu|nav|ol|p|section|summary|t[dhr]|table|tbody|thead|tfoot|ul)$/

/**
 * What a reader sees, in order: a line for all letters that stand in the same, `containers marks|letters`. A blank is a
 * blank, the end of a line or block a slash. `known` is what the page alone can tell.
 */
export function lettersOf(root: Element, side: Side, known: Known): readonly string[] {
  const runs: Run[] = []
  const cells = new Map([...root.querySelectorAll('table')].flatMap(cellPlaces))
  const read = (node: Node, place: Place) => {
    if (node.nodeType === 3) runs.push({text: textOf(node as Text, side), at: written(place)})
    if (node.nodeType !== 1) return
    const element = node as Element // nodeType 1
    const token = tokenOf(element, place, {side, known})
    const end = place.isOneLine ? ' ' : lineEnd
    const isApart = token ? token.isApart : block.test(element.localName) || element.localName === 'br'
    if (isApart) runs.push({text: end, at: ''})
    const inner = inside(element, place)
    const [open, close] = element.localName === 'q' ? ['“', '”'] : ['', '']
    runs.push({text: open, at: written(inner)})
    if (token) runs.push({text: token.text, at: written({...place, ...token})})
    else for (const child of childrenOf(element)) read(child, inner)
    runs.push({text: close, at: written(inner)})
    if (isApart) runs.push({text: end, at: ''})
  }
  const inside = (element: Element, place: Place): Place => {
    const container = cells.get(element) ?? containerOf(element)
    const mark = markOf(element, side, known)
    const isLine = container !== undefined && /^(?:h\d|dt|cell)/.test(container)
    return {
      around: container && !place.isOneLine ? [...place.around, container] : place.around,
      marks:
        container?.startsWith('cell') && !place.isOneLine
          ? place.marks.filter((one) => one === 'code')
          : mark
            ? [...place.marks, mark]
            : place.marks,
      isOneLine: place.isOneLine || isLine,
    }
  }
  read(root, {around: [], marks: [], isOneLine: false})
  return joined(runs)
}

/** A table's caption stands above it wherever it was written. */
function childrenOf(element: Element): readonly Node[] {
  const nodes = [...element.childNodes]
  const captions = nodes.filter((node) => node.nodeName === 'CAPTION')
  return [...captions, ...nodes.filter((node) => !captions.includes(node))]
}

/** In headings all is strong, and what is struck out there may not stay so. */
function written({around, marks}: Place): string {
  const isHeading = around.some((one) => /^h\d/.test(one))
  const kept = isHeading ? marks.filter((mark) => mark !== 'strong' && mark !== 'del') : marks
  return [...around, ...[...new Set(kept)].sort()].join(' ')
}

function joined(runs: readonly Run[]): readonly string[] {
  const lines: {at: string; text: string}[] = []
  let blank = ''
  for (const {text, at} of runs)
    for (const part of text.split(/([ \t\n\r\f]+)/)) {
      if (part === lineEnd) blank = '/'
      else if (!part.trim()) blank += part
      else {
        const last = lines.at(-1)
        if (last?.at === at) last.text += isLineOfCjk(blank, last, part) ? part : shown(blank) + part
        else lines.push({at, text: (lines.length ? shown(blank) : '') + part})
        blank = ''
      }
    }
  return lines.map((line) => `${line.at}|${line.text}`)
}

function shown(blank: string): string {
  return blank.startsWith('/') ? '/' : blank && ' '
}

/** Where a source line of CJK text ends there is no blank. */
function isLineOfCjk(blank: string, before: {readonly at: string; readonly text: string}, after: string): boolean {
  const isCode = before.at.split(' ').includes('code')
  return !isCode && /^[^\n/]*\n[^\n/]*$/.test(blank) && endsInCjk.test(before.text) && beginsInCjk.test(after)
}
