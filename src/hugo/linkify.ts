import type {MarkdownIt, StateInline} from 'markdown-it'

const tail = '[-\\w@:%+.~#!?&/=();,\'">^{}[\\]`$]*'
const url = new RegExp(`^(?:https?|ftp)://[-\\w@:%.+~#=]{1,256}\\.[a-z]+(?::\\d+)?(?:[/#?]${tail})?`)
const www = new RegExp(`^www\\.[-\\w@:%.+~#=]{1,256}\\.[a-z]+(?:[/#?]${tail.replace('$', '')})?`)
const label = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?'
const email = new RegExp(`^[\\w.!#$%&'*+/=?^\`{|}~-]+@${label}(?:\\.${label})*`, 'i')

/** Addresses that stand in the text become links where Goldmark makes them: after a blank, a bracket or another element. */
export function linkify(md: MarkdownIt): void {
  md.inline.ruler.before('text', 'goldmark_linkify', (state, silent) => {
    const skipped = /[ (]/.test(state.src[state.pos] ?? '') ? 1 : 0
    if (!skipped && state.pending && !state.pending.endsWith('\n')) return false
    const found = addressIn(state.src.slice(state.pos + skipped, Math.min(state.posMax, state.pos + 2048)))
    if (!found || state.linkLevel > 0 || isInBrackets(state)) return false

    if (!silent) {
      state.pending += state.src.slice(state.pos, state.pos + skipped)
      pushLink(state, found)
    }
    state.pos += skipped + found.text.length
    return true
  })
}

type Found = {readonly text: string; readonly address: string}

function addressIn(rest: string): Found | undefined {
  const web = url.exec(rest)?.[0] ?? www.exec(rest)?.[0]
  const text = (web === undefined ? emailIn(rest) : withoutClosing(web))?.replace(/(?<=.)[?!.,:*_~]+$/, '')
  if (!text) return undefined
  const scheme = web === undefined ? 'mailto:' : text.startsWith('www.') ? 'https://' : ''
  return {text, address: scheme + text}
}

/** A full stop, a bracket that was not opened inside, and a character reference at the end are the sentence's. */
function withoutClosing(text: string): string {
  if (text.endsWith('.')) return text.slice(0, -1)
  if (text.endsWith(';')) return text.replace(/&[a-z\d]+;$/i, '')
  if (!text.endsWith(')')) return text
  const surplus = text.split(')').length - text.split('(').length
  return surplus > 0 ? text.slice(0, -surplus) : text
}

function emailIn(rest: string): string | undefined {
  if (/^[!-/:-@[-`{-~]/.test(rest)) return undefined
  const text = email.exec(rest)?.[0]
  if (!text?.slice(text.indexOf('@'), -1).includes('.')) return undefined
  return /^[-_]/.test(rest.slice(text.length)) ? undefined : text
}

/** Between square brackets text may become a link's, and is none itself. */
function isInBrackets({src, pos}: StateInline): boolean {
  const before = src.slice(0, pos).replace(/\\.|(`+)[^`]+\1/gs, '')
  return before.lastIndexOf('[') > before.lastIndexOf(']')
}

function pushLink(state: StateInline, {text, address}: Found): void {
  state.push('link_open', 'a', 1).attrSet('href', state.md.normalizeLink(address))
  state.push('text', '', 0).content = text
  state.push('link_close', 'a', -1)
}
