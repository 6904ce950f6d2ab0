import {codeFence} from './fences'
import {withoutShortcodes} from './shortcodes'
import type {Writer} from './writer'

/** Content comes in with its own line breaks around; a block stands between empty lines. */
export const blockWriters: Readonly<Record<string, Writer>> = {
  p: apart,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: () => apart('***'),
  blockquote: (content) => apart(quoted(trimLines(content))),
  pre: (_, element) => apart(codeBlock(element)),
  ul: (content, element) => list(trimLines(content), element),
  ol: (content, element) => list(trimLines(content), element),
  li: (content, element) => item(trimLines(content), element),
  dl: apart,
  dt: (content, element) => `${element.previousElementSibling?.localName === 'dd' ? '\n\n' : ''}${content}\n`,
  dd: (content) => meaning(trimLines(content)),
  section: apart,
  div: note,
  table: apart,
  thead: (content, element) => `${content}${delimiterRow(element)}\n`,
  tbody: (content) => content,
  tr: (content) => `|${content}\n`,
  th: cell,
  td: cell,
}

function apart(block: string): string {
  return `\n\n${block}\n\n`
}

function heading(content: string, {localName}: Element): string {
  return apart(`${'#'.repeat(Number(localName[1]))} ${content}`)
}

function note(content: string, element: Element): string {
  const number = element.getAttribute('data-note')
  return apart(number ? `[^${number}]: ${indent(trimLines(content), 4)}` : content)
}

function cell(content: string): string {
  return ` ${content.replaceAll('|', '\\|')} |`
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
  const isLoose = [...node.children].some(({localName}) => localName === 'p')
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
