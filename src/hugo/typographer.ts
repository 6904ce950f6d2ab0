import type {MarkdownIt, StateInline} from 'markdown-it'

/** Quotation marks that were opened and not closed yet, in this block or, as in Goldmark, one before. */
type Open = {single: number; double: number}
type Quote = {readonly before: string; readonly rest: string; readonly opens: boolean; readonly closes: boolean}

const runs = [
  ['---', '—'],
  ['--', '–'],
  ['...', '…'],
  ['<<', '«'],
  ['>>', '»'],
] as const

/** Signs of print for typed ones, by Goldmark's rules: what it leaves alone stays, also where another would not. */
export function typographer(md: MarkdownIt): void {
  md.inline.ruler.before('newline', 'typographer', (state, silent) => {
    const rest = lineFrom(state)
    const run = runs.find(([typed]) => rest.startsWith(typed))
    const print = run?.[1] ?? quotePrint(state, rest)
    if (print === undefined) return false
    if (!silent) add(state, print)
    state.pos += run?.[0].length ?? 1
    return true
  })
}

/** In a token of its own, as in Goldmark: what follows begins anew. */
function add(state: StateInline, print: string): void {
  if (state.pending) state.pushPending()
  state.push('text', '', 0).content = print
}

function lineFrom({src, pos, posMax}: StateInline): string {
  const end = src.indexOf('\n', pos)
  return src.slice(pos, end < 0 || end >= posMax ? posMax : end + 1)
}

function quotePrint(state: StateInline, rest: string): string | undefined {
  const mark = rest[0]
  if (mark !== "'" && mark !== '"') return undefined
  const before = [...state.src.slice(Math.max(0, state.pos - 2), state.pos)].at(-1) ?? '\n'
  const after = [...rest.replace(mark === '"' ? /^"+/ : /^'+/, '').slice(0, 2)][0] ?? '\n'
  const opens = isFlanking(before, after)
  const closes = isFlanking(after, before)
  if (!opens && !closes) return undefined

  state.env.open ??= {single: 0, double: 0} satisfies Open
  const open = state.env.open as Open // set by the line above alone
  const quote = {before, rest, opens, closes}
  return mark === '"' ? doublePrint(quote, open) : singlePrint(quote, open)
}

function doublePrint({before, rest, opens, closes}: Quote, open: Open): string | undefined {
  if (opens && !closes) {
    open.double++
    return '“'
  }
  if (!open.double || !mayClose({before, rest, opens, closes})) return undefined
  if (rest[1] === '"' && /\d/.test(before)) return undefined
  open.double--
  return '”'
}

function singlePrint(quote: Quote, open: Open): string | undefined {
  const {before, rest, opens, closes} = quote
  if (isApostrophe(quote)) return '’'
  if (opens && !closes) {
    if (/^'(?:[smtd]|ve|ll|re)(?:$|[\s!-/:-@[-`{-~])/.test(rest)) return '’'
    open.single++
    return '‘'
  }
  // Plural possessives and cut words: Smiths', doin'.
  if (rest.length > 2 && !/\p{Nd}/u.test(rest.slice(1, 3)[0] ?? '')) return '’'
  if (!open.single || !mayClose({before, rest, opens, closes})) return undefined
  open.single--
  return '’'
}

/** In front of a cut decade ('90s) or a cut word ('twas, 'em), and between letters. */
function isApostrophe({before, rest, opens, closes}: Quote): boolean {
  if (opens && !closes && /^'\d\ds(?:$|[\s\p{P}])/u.test(rest)) return true
  if (/[\p{P}\s]/u.test(before) && /^'[tenl]/.test(rest)) return true
  return /[\p{L}\p{Nd}]/u.test(before) && /^'\p{L}/u.test(rest)
}

function mayClose({rest, opens, closes}: Quote): boolean {
  if (!closes) return false
  return !opens || (/^.\p{P}/u.test(rest) && /^..(?:$|[\s!-/:-@[-`{-~])/su.test(rest))
}

/** CommonMark's left-flanking; with the sides exchanged, right-flanking. */
function isFlanking(outside: string, inside: string): boolean {
  if (/\s/.test(inside)) return false
  return !isPunctuation(inside) || /\s/.test(outside) || isPunctuation(outside)
}

function isPunctuation(char: string): boolean {
  return /[\p{P}\p{S}]/u.test(char)
}
