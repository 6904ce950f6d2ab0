import {blockRules} from './block-rules'
import {inlineRules} from './inline-rules'

/** How an element is written, given what it holds as Markdown. */
export type Rule = (content: string, element: Element) => string

const rules: Readonly<Record<string, Rule>> = {...blockRules, ...inlineRules}
/** What a pass marked is written by its mark. */
const marked = ['data-divider', 'data-note', 'data-footnote', 'data-tex']

/** The element's children as Markdown. Texts are escaped already; blocks come with their own empty lines around. */
export function writeNodes(parent: Element): string {
  const pieces: string[] = []
  let ends = 0 // line ends to come before the next piece: at most two, whoever asks for them
  for (const node of parent.childNodes) {
    const text = node.nodeType === 3 ? (node as Text).data : writeElement(node as Element) // tidy bodies hold no other
    const start = lineEndsAt(text, 0, 1)
    if (start === text.length) {
      ends = Math.max(ends, start)
      continue
    }
    pieces.push('\n'.repeat(Math.min(2, Math.max(ends, start))))
    ends = lineEndsAt(text, text.length - 1, -1)
    pieces.push(text.slice(start, text.length - ends))
  }
  pieces.push('\n'.repeat(Math.min(2, ends)))
  return pieces.join('')
}

function writeElement(element: Element): string {
  const mark = marked.find((name) => element.hasAttribute(name))
  const rule = rules[mark ?? element.localName]
  const content = /^(?:pre|code)$/.test(element.localName) ? (element.textContent ?? '') : writeNodes(element)
  return rule ? rule(content, element) : content
}

function lineEndsAt(text: string, at: number, step: 1 | -1): number {
  let count = 0
  while (text[at + count * step] === '\n') count++
  return count
}
