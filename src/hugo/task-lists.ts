import type {MarkdownIt, StateCore, Token} from 'markdown-it'

/** `- [x] done`: a box that is ticked and cannot be changed. */
export function taskLists(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'task_lists', (state) => {
    state.tokens.forEach((token, index) => {
      const isFirst =
        state.tokens[index - 1]?.type === 'paragraph_open' && state.tokens[index - 2]?.type === 'list_item_open'
      if (token.type === 'inline' && isFirst) addBox(state, token)
    })
  })
}

function addBox({Token: NewToken}: StateCore, {children}: Token): void {
  const [first] = children ?? []
  const [whole, mark] = /^\[([ xX])\](?=\s|$)/.exec(first?.type === 'text' ? first.content : '') ?? []
  if (!first || !whole) return
  first.content = first.content.slice(whole.length)
  const box = new NewToken('task_box', 'input', 0)
  box.attrs = [['type', 'checkbox'], ['disabled', ''], ...(mark === ' ' ? [] : [['checked', ''] as [string, string]])]
  children?.unshift(box)
}
