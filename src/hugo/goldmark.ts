import MarkdownIt, {type MarkdownIt as Renderer, type Token} from 'markdown-it'
import {closeItems} from './close-items'
import {definitionLists} from './definition-lists'
import {footnotes} from './footnotes'
import {headings} from './headings'
import {linkify} from './linkify'
import {plainText} from './plain-text'
import {taskLists} from './task-lists'
import {typographer} from './typographer'

/** A renderer that agrees with Goldmark as Hugo sets it up; the agreement is tested against Hugo itself. */
export const goldmark = new MarkdownIt({html: true})
  .use(plainText)
  .use(typographer)
  .use(linkify)
  .use(headings)
  .use(taskLists)
  .use(footnotes)
  .use(definitionLists)
  .use(closeItems)
  .use(withoutHazards)
  .use(codeOnItsLine)

/** Behind bare text too: other blocks are put on a line of their own by the renderer itself. */
function codeOnItsLine({renderer: {rules}}: Renderer): void {
  for (const name of ['fence', 'code_block'] as const) {
    const render = rules[name]
    rules[name] = (tokens, at, ...rest) => `${tokens[at - 1]?.hidden ? '\n' : ''}${render?.(tokens, at, ...rest) ?? ''}`
  }
}

/** Hugo's `unsafe` is off: raw HTML goes, and so do addresses that could run something. */
function withoutHazards(md: Renderer): void {
  md.validateLink = () => true
  md.normalizeLink = percentEncoded
  md.normalizeLinkText = (address) => address
  md.renderer.rules.s_open = () => '<del>'
  md.renderer.rules.s_close = () => '</del>'
  md.renderer.rules.html_block = () => ''
  md.renderer.rules.html_inline = () => ''
  md.core.ruler.push('without_hazards', ({tokens}) => {
    for (const token of tokens) withPlainAlignment(token)
    for (const token of tokens.flatMap(({children}) => children ?? [])) {
      for (const name of ['href', 'src']) if (isDangerous(token.attrGet(name))) token.attrSet(name, '')
    }
  })
}

function isDangerous(address: string | number | null): boolean {
  const text = String(address ?? '')
  return (
    /^(?:javascript|vbscript|file|data):/i.test(text) && !/^data:image\/(?:png|gif|jpeg|webp|svg\+xml);/i.test(text)
  )
}

/** The alignment of a table's cell, without a style of its own: the preview allows none. */
function withPlainAlignment(token: Token): void {
  const side = /^text-align:(\w+)$/.exec(String(token.attrGet('style') ?? ''))?.[1]
  if (side) token.attrs = [['align', side]]
}

/** What an address may not hold is encoded; what is encoded already stays. Goldmark leaves hosts as they are. */
function percentEncoded(address: string): string {
  return address
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/%(?![\da-f]{2})|[^\w!#$&'()*+,./:;=?@~%-]/giu, (found) => encodeURIComponent(found))
}
