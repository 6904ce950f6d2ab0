import type {Rule} from 'turndown'
import {codeFence} from './fences'
import {withoutShortcodes} from './shortcodes'

/** Content comes in with its own line breaks around; a block stands between empty lines. */
export const blockRules: Readonly<Record<string, Rule>> = {
  heading: {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => apart(`${'#'.repeat(Number(node.nodeName[1]))} ${content}`),
  },
  rule: {filter: 'hr', replacement: () => apart('***')},
  quotation: {
    filter: 'blockquote',
    replacement: (content) => apart(quoted(trimLines(content))),
  },
  codeBlock: {filter: 'pre', replacement: (_, node) => apart(codeBlock(elementOf(node)))},
  list: {filter: ['ul', 'ol'], replacement: (content, node) => list(trimLines(content), elementOf(node))},
  item: {filter: 'li', replacement: (content, node) => item(trimLines(content), elementOf(node))},
  term: {
    filter: 'dt',
    replacement: (content, node) =>
      `${elementOf(node).previousElementSibling?.localName === 'dd' ? '\n\n' : ''}${content}\n`,
  },
  meaning: {filter: 'dd', replacement: (content) => meaning(trimLines(content))},
  note: {
    filter: (node) => node.hasAttribute('data-note'),
    replacement: (content, node) =>
      apart(`[^${elementOf(node).getAttribute('data-note')}]: ${indent(trimLines(content), 4)}`),
  },
  head: {filter: 'thead', replacement: (content, node) => `${content}${delimiterRow(elementOf(node))}\n`},
  row: {filter: 'tr', replacement: (content) => `|${content}\n`},
  cell: {filter: ['th', 'td'], replacement: (content) => ` ${content.replaceAll('|', '\\|')} |`},
  tableBody: {filter: 'tbody', replacement: (content) => content},
}

/** Rules are asked for elements alone; turndown's types say more. */
function elementOf(node: Node): Element {
  return node as Element
}

function apart(block: string): string {
  return `\n\n${block}\n\n`
}

/** Only at line feeds: to `^` some characters of text are line ends too. */
function quoted(content: string): string {
  return content
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')
}

function codeBlock(pre: Element): string {
  const text = withoutShortcodes(pre.textContent ?? '')
  const language = /language-(\S+)/.exec(pre.firstElementChild?.className ?? '')?.[1] ?? ''
  const fence = codeFence(text, 3)
  return `${fence}${language}\n${text}\n${fence}`
}

function list(content: string, node: Element): string {
  const isInItem = node.parentElement?.localName === 'li'
  // CommonMark: only a list from 1 may follow a line of text without an empty line.
  const interrupts = node.localName === 'ul' || node.getAttribute('start') === '1'
  return isInItem && interrupts ? `\n${content}\n` : apart(content)
}

function item(content: string, node: Element): string {
  const marker = node.getAttribute('data-marker') ?? '- '
  const task = node.getAttribute('data-task')
  const box = task ? `[${task === 'done' ? 'x' : ' '}] ` : ''
  const isLoose = node.querySelector(':scope > p') !== null
  return `${marker}${box}${indent(content, marker.length)}\n${isLoose ? '\n' : ''}`
}

function meaning(content: string): string {
  return content.includes('\n') ? `:   ${indent(content, 4)}\n` : `: ${content}\n`
}

function delimiterRow(head: Element): string {
  const marks: Readonly<Record<string, string>> = {left: ':---', center: ':---:', right: '---:'}
  const cells = [...(head.firstElementChild?.children ?? [])]
  return `| ${cells.map((cell) => marks[cell.getAttribute('align') ?? ''] ?? '---').join(' | ')} |`
}

/** Not lines of blanks: in a meaning's code Goldmark would leave the indent on them. */
function indent(content: string, width: number): string {
  if (!content.includes('\n')) return content
  return content.replace(/\n(?![ \t]*(?:\n|$))/g, `\n${' '.repeat(width)}`)
}

function trimLines(content: string): string {
  let [start, end] = [0, content.length]
  while (content[start] === '\n') start++
  while (end > start && content[end - 1] === '\n') end--
  return content.slice(start, end)
}
