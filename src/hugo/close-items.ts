import type {MarkdownIt, StateCore, Token} from 'markdown-it'

type Item = {readonly at: number; readonly children: readonly Token[]}

/**
 * Whether the items of a list stand close is Goldmark's question to the blocks in them: one has a blank line before it or
 * not. A definition list has the one before its first meaning, for its terms were a paragraph that is gone.
 */
export function closeItems(md: MarkdownIt): void {
  md.core.ruler.after('block', 'close_items', (state) => {
    state.tokens.forEach((token, at) => {
      if (/^(?:bullet|ordered)_list_open$/.test(token.type)) closeOne(state, at)
    })
  })
}

function closeOne({src, tokens}: StateCore, at: number): void {
  const items = itemsOf(tokens, at)
  if (!items.some(({children}) => children.some(({type}) => type === 'dl_open'))) return

  const lines = src.split('\n')
  const isApart = ({map}: Token) => map !== null && /^[\s>]*$/.test(lines[map[0] - 1] ?? '-')
  const isLoose = items.some(
    ({at: item, children}, count) =>
      (count > 0 && isApart(tokens[item] as Token)) || // an item's own index
      children.some((child, place) => place > 0 && isApart(beginOf(tokens, child))),
  )
  if (isLoose) return
  for (const {children} of items) for (const child of children) if (child.type === 'paragraph_open') hide(tokens, child)
}

function beginOf(tokens: readonly Token[], block: Token): Token {
  if (block.type !== 'dl_open') return block
  return tokens.slice(tokens.indexOf(block)).find(({type}) => type === 'dd_open') ?? block
}

/** The items of the list that opens here, each with the tokens that open its own blocks. */
function itemsOf(tokens: readonly Token[], at: number): readonly Item[] {
  const level = tokens[at]?.level ?? 0
  const items: {at: number; children: Token[]}[] = []
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.level <= level) break
    if (token.level === level + 1 && token.nesting === 1) items.push({at: index, children: []})
    else if (token.level === level + 2 && token.nesting >= 0) items.at(-1)?.children.push(token)
  }
  return items
}

function hide(tokens: readonly Token[], open: Token): void {
  const close = tokens[tokens.indexOf(open) + 2]
  open.hidden = true
  if (close) close.hidden = true
}
