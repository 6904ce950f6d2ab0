import type {MarkdownIt, StateInline} from 'markdown-it'

/** Where text ends at least: at every sign that any rule begins with. */
const signs = /[\n!"$%&'*+\-.:<=>@[\\\]^_`{}~]/g
/** And at blanks and brackets, where an address in the text begins: only in texts that hold one. */
const signsAndGaps = /[\n !"$%&'(*+\-.:<=>@[\\\]^_`{}~]/g
const texts = new WeakMap<StateInline, RegExp>()

/** Text as far as no rule has anything to say. The library's own goes past quotation marks, dots and blanks. */
export function plainText(md: MarkdownIt): void {
  md.inline.ruler.at('text', (state, silent) => {
    const ends = texts.get(state) ?? (/:\/\/|www\.|@/.test(state.src) ? signsAndGaps : signs)
    texts.set(state, ends)
    ends.lastIndex = state.pos
    const end = Math.min(ends.exec(state.src)?.index ?? state.posMax, state.posMax)
    if (end === state.pos) return false
    if (!silent) state.pending += state.src.slice(state.pos, end)
    state.pos = end
    return true
  })
}
