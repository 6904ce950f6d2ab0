import type {Cuts} from './selected-ranges'

/** A part of a page's shown text: a line for each block, blanks merged; offsets in UTF-16 units. */
export type PlaceInText = {readonly text: string; readonly start: number; readonly end: number}

const inline =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|math|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/

/** Where the selected leaves stand in what the copied page shows, from the first to the last. */
export function placeInText(body: HTMLElement, leaves: ReadonlyMap<Node, Cuts>): PlaceInText | undefined {
  let [text, start, end] = ['', -1, -1]
  const add = (piece: string) => {
    const merged = piece.replace(/\s+/g, ' ')
    text += /\s$|^$/.test(text) ? merged.replace(/^ /, '') : merged
  }
  const addText = (node: Node) => {
    const whole = node.nodeValue ?? ''
    const cuts = leaves.get(node)
    const [from, to] = cuts ? [cuts[0]?.[0] ?? 0, cuts.at(-1)?.[1] ?? 0] : [whole.length, whole.length]
    add(whole.slice(0, from))
    if (cuts && start < 0) start = text.length
    add(whole.slice(from, to))
    if (cuts) end = text.length
    add(whole.slice(to))
  }
  const breakLine = () => {
    if (!/\n$/.test(text)) text = text.endsWith(' ') ? `${text.slice(0, -1)}\n` : `${text}\n`
  }
  const visit = (node: Node) => {
    if (node.nodeType === 3) addText(node)
    if (node.nodeType !== 1) return
    const element = node as Element // nodeType 1
    const isBlock = !inline.test(element.localName)
    if (element.hasAttribute('hidden') || /^(?:script|noscript|video|audio)$/.test(element.localName)) return
    if (isBlock) breakLine()
    for (const child of element.childNodes) visit(child)
    if (isBlock) breakLine()
  }
  visit(body)
  return start < 0 ? undefined : {text, start, end}
}
