import TurndownService from 'turndown'
import {escapeTexts} from './escape-texts'
import {codeSpan} from './fences'
import {markItems} from './mark-items'
import {blockWriters} from './write-block'
import {inlineWriters} from './write-inline'
import type {Writer} from './writer'

/** Markdown for Hugo's default Goldmark from a tidy body: blocks apart by one empty line, no wrapping, no trailing line break. Uses the body up. */
export function writeMarkdown(body: HTMLElement): string {
  markItems(body)
  divide(body)
  escapeTexts(body)
  return service.turndown(body)
}

/**
 * Hugo takes the first `<!--more-->` for the summary's end, in code too, and prints all others as they are. Where code
 * holds one, the first block gets a real one.
 */
function divide(body: HTMLElement): void {
  const [first] = body.children
  const code = [...body.querySelectorAll('code')].find(({textContent}) => textContent?.includes('<!--more-->'))
  if (!first || !code) return
  const mark = body.ownerDocument.createElement('div')
  mark.setAttribute('data-divider', '')
  first.contains(code) ? first.before(mark) : first.after(mark)
}

const writers: Readonly<Record<string, Writer>> = {...blockWriters, ...inlineWriters}
const service = new TurndownService({blankReplacement})
// One rule for all elements of the dialect: turndown would ask the filters of two dozen, one by one.
service.addRule('element', {
  filter: () => true,
  replacement: (content, node) => writers[elementOf(node).localName]?.(content, elementOf(node)) ?? content,
})

/** Turndown writes no content that is blank. */
function blankReplacement(content: string, node: Node): string {
  const element = elementOf(node)
  if (element.localName === 'code') return codeSpan(content)
  if (element.hasAttribute('data-divider')) return '\n\n<!--more-->\n\n'
  return element.localName in blockWriters ? '\n\n' : ''
}

/** Rules are asked for elements alone; turndown's types say more. */
function elementOf(node: Node): Element {
  return node as Element
}
