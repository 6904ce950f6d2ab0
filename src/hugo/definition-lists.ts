import type {MarkdownIt, StateBlock, Token} from 'markdown-it'

/** A paragraph and `: ` below it: its lines are terms, and what follows the sign explains them. */
export function definitionLists(md: MarkdownIt): void {
  md.block.ruler.before(
    'paragraph',
    'definition_lists',
    (state, line, ...[end, silent]) => {
      const width = signWidth(state, line)
      if (!width) return false
      const isOwn = state.sCount[line] === state.blkIndent
      if (silent) return isOwn || state.sCount[line] === state.env.listIndent
      if (!isOwn) return false
      const list = openList(state)
      if (!list) return false
      explain(state, line, {width, end})
      state.push('dl_close', 'dl', -1)
      list.map = [list.map?.[0] ?? line, state.line]
      return true
    },
    {alt: ['paragraph', 'reference']},
  )
}

/** The columns of `: ` at the line's begin, on which its text stands; 0 where there is none. */
function signWidth({src, bMarks, tShift, eMarks}: StateBlock, line: number): number {
  const text = src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line])
  const [, blanks] = /^:([ \t]+)/.exec(text) ?? []
  if (!blanks) return 0
  const width = blanks.replaceAll('\t', '    ').length
  return 1 + (width >= 8 ? 5 : width)
}

/** Make the paragraph before into terms, in the list before that if there is one; the list's token. */
function openList(state: StateBlock): Token | undefined {
  const {tokens, level} = state
  const [open, text, close] = tokens.slice(-3)
  if (close?.type === 'dl_close' && close.level === level) {
    reopen(state)
    return listAt(tokens, level)
  }
  if (close?.type !== 'paragraph_close' || close.level !== level || !open || !text) return undefined

  tokens.splice(-3)
  const last = tokens.at(-1)
  if (last?.type === 'dl_close' && last.level === level) reopen(state)
  else state.push('dl_open', 'dl', 1).map = open.map
  for (const line of text.content.split('\n')) addTerm(state, line.trim(), text)
  return listAt(tokens, level)
}

function reopen(state: StateBlock): void {
  state.tokens.pop()
  state.level++
}

function listAt(tokens: readonly Token[], level: number): Token | undefined {
  return [...tokens].reverse().find((token) => token.type === 'dl_open' && token.level === level)
}

function addTerm(state: StateBlock, line: string, {map}: Token): void {
  state.push('dt_open', 'dt', 1)
  const term = state.push('inline', '', 0)
  term.content = line
  term.children = []
  term.map = map
  state.push('dt_close', 'dt', -1)
}

function explain(state: StateBlock, line: number, {width, end}: {readonly width: number; readonly end: number}): void {
  const {blkIndent, tight, parentType, env} = state
  const {listIndent} = env
  const shift = state.tShift[line] ?? 0
  const count = state.sCount[line] ?? 0
  const isTight = !state.isEmpty(line - 1)
  const from = state.push('dd_open', 'dd', 1)
  const first = state.tokens.length
  const level = state.level

  env.listIndent = count
  state.blkIndent = count + width
  state.sCount[line] = state.blkIndent
  state.tShift[line] = shift + width
  state.md.block.tokenize(state, line, end)
  env.listIndent = listIndent
  Object.assign(state, {blkIndent, tight, parentType})
  state.sCount[line] = count
  state.tShift[line] = shift

  hideParagraphs(state.tokens.slice(first), {level, isTight})
  keepBlanks(state, first, level)
  from.map = [line, state.line]
  state.push('dd_close', 'dd', -1)
}

/** Without a blank line before its sign the first paragraph is bare text, whatever follows; with one all are paragraphs. */
function hideParagraphs(
  tokens: readonly Token[],
  {level, isTight}: {readonly level: number; readonly isTight: boolean},
): void {
  const end = tokens[0]?.type === 'paragraph_open' ? 3 : 0
  tokens.forEach((token, at) => {
    if (token.level === level && /^paragraph_/.test(token.type)) token.hidden = isTight && at < end
  })
}

/** On a line of blanks in a meaning's code Goldmark keeps them, indent and all. */
function keepBlanks({tokens, src, bMarks, eMarks}: StateBlock, first: number, level: number): void {
  for (const token of tokens.slice(first)) {
    if (token.type !== 'fence' || token.level !== level || !token.map) continue
    const start = token.map[0] + 1
    const lines = token.content.split('\n').map((line, at) => {
      const raw = src.slice(bMarks[start + at], eMarks[start + at])
      return /^[ \t]+$/.test(raw) && !line.trim() ? raw : line
    })
    token.content = lines.join('\n')
  }
}
