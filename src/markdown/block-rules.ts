import {codeFence} from './fences'
import {withoutShortcodes} from './shortcodes'
import type {Rule} from './write-nodes'

const heading: Rule = (content, {localName}) => apart(`${'#'.repeat(Number(localName[1]))} ${content}`)
const cell: Rule = (content) => ` ${content.replaceAll('|', '\\|')} |`

/** By name or mark. Content comes in with its own line breaks around; a block stands between empty lines. */
export const blockRules: Readonly<Record<string, Rule>> = {
  ...{h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading},
  ...{p: apart, div: apart, section: apart, dl: apart, table: apart},
  hr: () => apart('***'),
  'data-divider': () => apart('<!--more-->'),
  blockquote: (content) => apart(quoted(trimLines(content))),
  pre: (content, pre) => apart(codeBlock(content, pre)),
  ul: list,
  ol: list,
  li: item,
  dt: (content, {previousElementSibling: before}) => `${before?.localName === 'dd' ? '\n\n' : ''}${content}\n`,
  dd: (content) => meaning(trimLines(content)),
  'data-note': (content, note) => apart(`[^${note.getAttribute('data-note')}]: ${indent(trimLines(content), 4)}`),
  thead: (content, head) => `${content}${delimiterRow(head)}\n`,
  tr: (content) => `|${content}\n`,
  ...{th: cell, td: cell},
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

function codeBlock(content: string, pre: Element): string {
  const text = withoutShortcodes(content)
  const language = /language-(\S+)/.exec(pre.firstElementChild?.className ?? '')?.[1] ?? ''
  const fence = codeFence(text, 3)
  return `${fence}${language}\n${text}\n${fence}`
}

function list(lines: string, node: Element): string {
  const content = trimLines(lines)
  const isInItem = node.parentElement?.localName === 'li'
  // CommonMark: only a list from 1 may follow a line of text without an empty line.
  const interrupts = node.localName === 'ul' || node.getAttribute('start') === '1'
  return isInItem && interrupts ? `\n${content}\n` : apart(content)
}

function item(lines: string, node: Element): string {
  const content = trimLines(lines)
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
  return content.replace(/\n(?![ \t]*(?:\n|$))/g, `\n${' '.repeat(width)}`)
}

function trimLines(content: string): string {
  let [start, end] = [0, content.length]
  while (content[start] === '\n') start++
  while (end > start && content[end - 1] === '\n') end--
  return content.slice(start, end)
}
