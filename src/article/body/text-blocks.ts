/** A run of inline nodes between two block borders: what a reader sees as one paragraph, heading, item or label. */
export type TextBlock = {
  /** The nearest block element; holds only inline nodes where the run is its whole content. */
  readonly element: Element
  readonly nodes: readonly Node[]
  /** On one line. */
  readonly text: string
  /** In Latin letters: a CJK character says as much as two and a half. */
  readonly size: number
  /** The part of `size` inside links. */
  readonly linked: number
}

const inline = new Set(
  'a,abbr,acronym,b,bdi,bdo,big,cite,code,data,del,dfn,em,font,i,img,input,ins,kbd,label,mark,math,nobr,picture,q,rb,rp,rt,ruby,s,samp,small,span,strike,strong,sub,sup,time,tt,u,var,wbr'.split(
    ',',
  ),
)
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g

/** The text of an element as a flat list in document order, in one walk. */
export function textBlocksOf(root: Element): TextBlock[] {
  const blocks: TextBlock[] = []
  collect(root, blocks)
  return blocks
}

export const sizeOf = (text: string): number => text.length + 1.5 * (text.match(wide)?.length ?? 0)

/** Running text: long enough for a sentence, and not made of links. */
export const isProse = ({size, linked}: TextBlock): boolean => size > 70 && linked < size * 0.4

/** Whether an element and all it holds run within a line. */
function isInline(element: Element): boolean {
  if (!inline.has(element.localName)) return false
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!isInline(child)) return false
  return true
}

function collect(element: Element, blocks: TextBlock[]): void {
  let run: Node[] = []
  const close = () => {
    if (run.length > 0) addBlock(element, run, blocks)
    run = []
  }
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) run.push(child)
    else if (child.nodeType === 1) {
      const inner = child as Element // nodeType 1
      if (isInline(inner)) run.push(inner)
      else {
        close()
        collect(inner, blocks)
      }
    }
  }
  close()
}

function addBlock(element: Element, nodes: readonly Node[], blocks: TextBlock[]): void {
  const text = nodes
    .map((node) => node.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (!text) return
  const size = sizeOf(text)
  const linked = element.closest('a') ? size : nodes.reduce((sum, node) => sum + linkedIn(node), 0)
  blocks.push({element, nodes, text, size, linked: Math.min(linked, size)})
}

function linkedIn(node: Node): number {
  if (node.nodeType !== 1) return 0
  const element = node as Element // nodeType 1
  if (element.localName === 'a') return sizeOf((element.textContent ?? '').trim())
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + sizeOf((link.textContent ?? '').trim()), 0)
}
