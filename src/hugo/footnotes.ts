import type {Env, MarkdownIt, StateBlock, StateCore, StateInline, Token} from 'markdown-it'

/** A note: the tokens of its text, and once it is referred to, its number and how often. */
type Note = {tokens: Token[]; number: number; references: number}

/** Notes: `[^1]` in the text, `[^1]: …` anywhere, a list at the end of those that are referred to. */
export function footnotes(md: MarkdownIt): void {
  md.block.ruler.before('reference', 'footnote', readNote, {alt: ['paragraph', 'reference', 'blockquote', 'list']})
  md.core.ruler.after('block', 'footnotes_to_the_end', moveNotes)
  md.inline.ruler.before('image', 'footnote_reference', readReference)
  md.core.ruler.after('inline', 'footnote_list', addList)
}

function notesOf(env: Env): Map<string, Note> {
  env.notes ??= new Map<string, Note>()
  return env.notes as Map<string, Note> // set by the line above alone
}

function readNote(state: StateBlock, line: number, ...[end, silent]: readonly [number, boolean]): boolean {
  const {src, bMarks, tShift, eMarks, sCount, blkIndent} = state
  const from = (bMarks[line] ?? 0) + (tShift[line] ?? 0)
  const [sign, label] = /^\[\^([^[\]]*[^[\]\s][^[\]]*)\]:[ \t]*/.exec(src.slice(from, eMarks[line])) ?? []
  if (!sign || !label || (sCount[line] ?? 0) - blkIndent > 3) return false
  if (silent) return true

  const marks = [bMarks[line] ?? 0, tShift[line] ?? 0, sCount[line] ?? 0] as const
  const open = state.push('note_open', '', 1)
  open.meta = {label}
  state.blkIndent = blkIndent + 4
  setMarks(state, line, [from + sign.length, 0, state.blkIndent])
  state.md.block.tokenize(state, line, end)
  setMarks(state, line, marks)
  state.blkIndent = blkIndent
  open.map = [line, state.line]
  state.push('note_close', '', -1)
  return true
}

/** Where the library takes a line to begin, to have its first sign, and how far that is indented. */
function setMarks(state: StateBlock, line: number, [begin, shift, count]: readonly [number, number, number]): void {
  state.bMarks[line] = begin
  state.tShift[line] = shift
  state.sCount[line] = count
}

/** Take the notes out of the text; their own text is read after it, as it stands after it. */
function moveNotes({tokens, env}: StateCore): void {
  for (let open = tokens.findIndex(isNote); open >= 0; open = tokens.findIndex(isNote)) {
    const level = tokens[open]?.level
    const length = tokens.slice(open).findIndex((one) => one.type === 'note_close' && one.level === level) + 1
    const [head, ...note] = tokens.splice(open, length)
    const label = String(head?.meta?.label)
    if (!notesOf(env).has(label)) notesOf(env).set(label, {tokens: note.slice(0, -1), number: 0, references: 0})
  }
  tokens.push(...[...notesOf(env).values()].flatMap((note) => note.tokens))
}

function isNote({type}: Token): boolean {
  return type === 'note_open'
}

function readReference(state: StateInline, silent: boolean): boolean {
  const [sign, label] = /^\[\^([^[\]]+)\]/.exec(state.src.slice(state.pos, state.posMax)) ?? []
  const notes = notesOf(state.env)
  const note = notes.get(label ?? '')
  if (!sign || !note) return false
  if (!silent) {
    note.number ||= Math.max(...[...notes.values()].map(({number}) => number)) + 1
    const times = note.references++ || ''
    state.push('note_reference', 'sup', 1).attrSet('id', `fnref${times}:${note.number}`)
    pushLink(state, `#fn:${note.number}`, {name: 'footnote-ref', role: 'doc-noteref', text: String(note.number)})
    state.push('note_reference', 'sup', -1)
  }
  state.pos += sign.length
  return true
}

type Link = {readonly name: string; readonly role: string; readonly text: string}

function pushLink(state: StateInline, href: string, {name, role, text}: Link): void {
  state.push('link_open', 'a', 1).attrs = [
    ['href', href],
    ['class', name],
    ['role', role],
  ]
  state.push('text', '', 0).content = text
  state.push('link_close', 'a', -1)
}

function addList(state: StateCore): void {
  const notes = [...notesOf(state.env).values()]
  const all = new Set(notes.flatMap(({tokens}) => tokens))
  if (!all.size) return
  state.tokens = state.tokens.filter((token) => !all.has(token))
  const used = notes.filter(({number}) => number).sort((one, other) => one.number - other.number)
  if (!used.length) return

  const push = (tag: string, nesting: -1 | 0 | 1, attrs: [string, string][] = []) => {
    const token = new state.Token(`notes_${tag}`, tag, nesting)
    Object.assign(token, {attrs, block: true})
    state.tokens.push(token)
  }
  push('div', 1, [
    ['class', 'footnotes'],
    ['role', 'doc-endnotes'],
  ])
  push('hr', 0)
  push('ol', 1)
  for (const note of used) {
    push('li', 1, [['id', `fn:${note.number}`]])
    addWaysBack(state, note)
    state.tokens.push(...note.tokens)
    push('li', -1)
  }
  push('ol', -1)
  push('div', -1)
}

/** At the end of the note's last paragraph, one for each reference. */
function addWaysBack(state: StateCore, note: Note): void {
  const inline = note.tokens.at(-1)?.type === 'paragraph_close' ? note.tokens.at(-2) : undefined
  const children: Token[] = inline?.children ?? []
  for (let times = 0; times < note.references; times++) {
    const text = new state.Token('text', '', 0)
    text.content = '\u00a0'
    const open = new state.Token('link_open', 'a', 1)
    const address = `#fnref${times || ''}:${note.number}`
    open.attrs = [
      ['href', address],
      ['class', 'footnote-backref'],
      ['role', 'doc-backlink'],
    ]
    const sign = new state.Token('text', '', 0)
    sign.content = '↩︎'
    children.push(text, open, sign, new state.Token('link_close', 'a', -1))
  }
  if (!inline) {
    const own = new state.Token('inline', '', 0)
    own.children = children
    note.tokens.push(own)
  }
}
