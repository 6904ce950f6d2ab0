import TurndownService from 'turndown'
import {blockRules} from './block-rules'
import {escapeTexts} from './escape-texts'
import {inlineRules} from './inline-rules'
import {markItems} from './mark-items'

/** Markdown for Hugo's default Goldmark from a tidy body: blocks apart by one empty line, no wrapping, no trailing line break. */
export function writeMarkdown(body: HTMLElement): string {
  const copy = body.cloneNode(true) as HTMLElement // a clone is what it was cloned from
  markItems(copy)
  escapeTexts(copy)
  return service.turndown(copy)
}

const service = new TurndownService({preformattedCode: true})
// What needs a backslash depends on what stands around a text, which turndown does not tell.
service.escape = (text) => text
for (const [name, rule] of Object.entries({...blockRules, ...inlineRules})) service.addRule(name, rule)
