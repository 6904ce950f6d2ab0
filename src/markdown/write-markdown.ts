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
// Elements are looked up by name: as rules, each would be asked the filters of two dozen.
const service = new TurndownService({
  blankReplacement,
  defaultReplacement(content, node) {
    const element = node as Element // no other node is asked about; turndown's types say more
    return writers[element.localName]?.(content, element) ?? content
  },
})

/** Turndown writes no content that is blank. */
function blankReplacement(content: string, node: Node): string {
  const element = node as Element
  if (element.localName === 'code') return codeSpan(content)
  if (element.hasAttribute('data-divider')) return '\n\n<!--more-->\n\n'
  return element.localName in blockWriters ? '\n\n' : ''
}
