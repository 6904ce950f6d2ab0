import {isBlock} from './blocks'
import {codeLanguageOf} from './code-language'
import {isElement, isText, newElement, rename} from './element'

const gutters = `td.gutter, td.linenos, td.lntd:first-child:not(:last-child), td.hljs-ln-numbers, td.blob-num, td.lineno,
  .rouge-gutter`
const unread = `.lnt, .ln, .lineno, .linenos, .line-number, .line-numbers-rows, .linenumber, .react-syntax-highlighter-line-number,
  button, .copy-button, .copy-btn, .btn-copy, .clipboard-copy, script, style`

/** Every `pre` holds one `code` with plain text and its language in `class`. Markdown has no other code. */
export function codeBlocks(body: HTMLElement): void {
  for (const old of body.querySelectorAll('xmp, listing, plaintext')) rename(old, 'pre')
  for (const gutter of body.querySelectorAll(gutters)) {
    const table = gutter.closest('table')
    if (table?.querySelector('pre, code')) joinLines(table)
  }
  for (const pre of body.querySelectorAll('pre')) if (pre.isConnected || body.contains(pre)) writeCode(pre)
}

/** A table that sets line numbers beside code is the code alone. */
function joinLines(table: Element): void {
  for (const gutter of table.querySelectorAll(gutters)) gutter.remove()
  const pre = table.querySelector('pre')
  if (pre && table.querySelectorAll('pre').length === 1 && !pre.contains(table)) {
    const language = codeLanguageOf(pre)
    if (language) pre.setAttribute('data-lang', language)
    table.closest('pre')?.replaceWith(table)
    table.replaceWith(pre)
    return
  }
  if (table.closest('pre')) return
  const lines = rename(table, 'pre')
  for (const inner of lines.querySelectorAll('pre')) rename(inner, 'div')
}

function writeCode(pre: Element): void {
  for (const part of pre.querySelectorAll(unread)) part.remove()
  const text = codeTextOf(pre)
  if (!text.trim()) {
    rename(pre, 'div') // still apart from what stands before and after
    return
  }

  const code = newElement(pre, 'code')
  const language = codeLanguageOf(pre)
  if (language) code.className = `language-${language}`
  code.textContent = text
  const whole = newElement(pre, 'pre')
  whole.appendChild(code)
  pre.replaceWith(whole)
}

/** Lines as a browser shows them: `br`, and elements that stand on lines of their own, end lines; a `p` leaves an empty one. */
function codeTextOf(pre: Element): string {
  const parts: string[] = []
  addLines(pre, parts)
  // A single line break at the start is the source's.
  return parts
    .join('')
    .replaceAll('\u00a0', ' ')
    .replace(/^\n(?!\n)/, '')
    .trimEnd()
}

function addLines(parent: Element, parts: string[]): void {
  for (const node of parent.childNodes) {
    if (isText(node) && node.data) parts.push(node.data.replace(/\r\n?/g, '\n'))
    if (!isElement(node)) continue
    if (node.localName === 'br') parts.push('\n')
    else if (isLine(node)) {
      const end = node.localName === 'p' ? '\n\n' : '\n'
      endLine(parts, end)
      addLines(node, parts)
      if (!node.textContent && isNamedLine(node)) parts.push('\n')
      endLine(parts, end)
    } else addLines(node, parts)
  }
}

function endLine(parts: string[], end: string): void {
  const last = parts.slice(-2).join('')
  if (last && !last.endsWith(end)) parts.push(last.endsWith('\n') ? '\n' : end)
}

/** Some pages set each line in a `code`, or in a `span` that their style sheet makes a line, with nothing between. */
function isLine(node: Element): boolean {
  return isBlock(node) || (isNamedLine(node) && [node.nextSibling, node.previousSibling].some(isNamedLine))
}

function isNamedLine(node: Node | null): boolean {
  if (!isElement(node)) return false
  if (node.localName === 'code') return node.parentElement?.localName === 'pre'
  return /(?:^|[\s-])line(?:\s|$)/.test(node.getAttribute('class') ?? '')
}
