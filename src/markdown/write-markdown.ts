import TurndownService from 'turndown'
import {blockRules} from './block-rules'
import {escapeTexts} from './escape-texts'
import {codeSpan} from './fences'
import {inlineRules} from './inline-rules'
import {markItems} from './mark-items'

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

const service = new TurndownService({blankReplacement})
for (const [name, rule] of Object.entries({...blockRules, ...inlineRules})) service.addRule(name, rule)

/** Turndown asks no rule for what holds blanks alone. */
function blankReplacement(content: string, node: Node): string {
  const element = node as Element & {readonly isBlock: boolean} // turndown marks its nodes
  if (element.localName === 'code') return codeSpan(content)
  if (element.hasAttribute('data-divider')) return '\n\n<!--more-->\n\n'
  return element.isBlock ? '\n\n' : ''
}
