import {escapeTexts} from './escape-texts'
import {markItems} from './mark-items'
import {writeNodes} from './write-nodes'

/** Markdown for Hugo's default Goldmark from a tidy body: blocks apart by one empty line, no wrapping, no trailing line break. Uses the body up. */
export function writeMarkdown(body: HTMLElement): string {
  markItems(body)
  divide(body)
  escapeTexts(body)
  return writeNodes(body)
    .replace(/^[\t\r\n]+/, '')
    .trimEnd()
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
