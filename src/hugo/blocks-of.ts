import type {Token} from 'markdown-it'
import {goldmark} from './goldmark'

export type BlockKind =
  | 'heading'
  | 'text'
  | 'picture'
  | 'list'
  | 'quote'
  | 'code'
  | 'table'
  | 'rule'
  | 'player'
  | 'note'

/** A block of a Markdown text: where it stands (UTF-16 units, without the blank lines after it), and what it shows. */
export type Block = {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  /** Of a heading, 1 to 6. */
  readonly level?: number
  /** Its first words, or what a picture is called. */
  readonly label: string
}

/** The outermost blocks of a text with line breaks of one sign, in their order. What defines links is none. */
export function blocksOf(markdown: string): readonly Block[] {
  const tokens: Token[] = []
  goldmark.block.parse(markdown, goldmark, {}, tokens)
  const lines = lineStarts(markdown)
  return tokens.flatMap((token, index) => {
    if (token.level !== 0 || !token.map || token.nesting < 0) return []
    const [from, to] = token.map
    const start = lines[from] ?? markdown.length
    const text = markdown.slice(start, lines[to] ?? markdown.length).trimEnd()
    return [{start, end: start + text.length, ...kindOf(token, tokens, index)}]
  })
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const kinds: Readonly<Record<string, BlockKind>> = {
  heading_open: 'heading',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  dl_open: 'list',
  blockquote_open: 'quote',
  fence: 'code',
  code_block: 'code',
  table_open: 'table',
  hr: 'rule',
  note_open: 'note',
}

function kindOf(token: Token, tokens: readonly Token[], index: number): Pick<Block, 'kind' | 'level' | 'label'> {
  const kind = kinds[token.type]
  if (kind === 'code') return {kind, label: firstWords(token.content)}
  const text = tokens.slice(index).find(({type}) => type === 'inline')?.content ?? ''
  const shown = kind === 'rule' ? [] : (goldmark.parseInline(text, {})[0]?.children ?? [])
  const words = firstWords(shown.map(({content}) => content).join(''))
  if (kind === 'heading') return {kind, level: Number(token.tag.slice(1)), label: words}
  if (kind) return {kind, label: words}
  if (/^\{\{<\s*(?:youtube|vimeo)\b[^>]*>\}\}$/.test(text)) return {kind: 'player', label: words}
  const isPicture = shown.some(({type}) => type === 'image') && shown.every(isOfPicture)
  return {kind: isPicture ? 'picture' : 'text', label: isPicture ? words || fileIn(shown) : words}
}

/** A picture alone, in a link or not. */
function isOfPicture({type, content}: Token): boolean {
  return type === 'image' || type.startsWith('link_') || type.endsWith('break') || !content.trim()
}

function fileIn(shown: readonly Token[]): string {
  const address = String(shown.find(({type}) => type === 'image')?.attrGet('src') ?? '')
  return address.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
}

function firstWords(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  const points = [...line.slice(0, 200)]
  return points.length > 80 ? `${points.slice(0, 80).join('').trimEnd()}…` : line
}
