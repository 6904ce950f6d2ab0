import type {TextBlock} from './text-blocks'

const fewest = 3
const longest = 40
const ends: ReadonlySet<string | undefined> = new Set('.!?。！？…')
const kept = 'h2,h3,h4,h5,h6,li,pre,table'

/** Take out links that stand alone under one item after another with the same words: buttons. A sentence ends in a mark. */
export function dropButtons(blocks: readonly TextBlock[]): void {
  const alike = new Map<string, TextBlock[]>()
  for (const block of blocks) {
    const {element, size, linked, text} = block
    if (size > longest || linked < size * 0.9 || ends.has(text.at(-1)) || element.closest(kept)) continue
    alike.set(text, [...(alike.get(text) ?? []), block])
  }
  for (const buttons of alike.values()) {
    if (buttons.length < fewest) continue
    for (const node of buttons.flatMap(({nodes}) => nodes)) node.parentNode?.removeChild(node)
  }
}
