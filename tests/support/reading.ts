import type {Place} from './letters-of'

/** A page, or what Hugo made of our Markdown. */
export type Side = 'page' | 'post'

/** Links around blocks, whose words need not all stay linked; pictures without a text, which may get one. */
export type Known = {readonly cards: ReadonlySet<string>; readonly unnamed: ReadonlySet<string>}

type Token = {
  readonly text: string
  readonly isApart: boolean
  readonly marks: readonly string[]
  readonly around?: readonly string[]
}
type Reading = {readonly side: Side; readonly known: Known}

const base = 'https://example.org/news/article.html'
const marks: Readonly<Record<string, string>> = {
  ...{em: 'em', i: 'em', strong: 'strong', b: 'strong', del: 'del', s: 'del', code: 'code', tt: 'code'},
}
const formulas = '.katex, .mwe-math-element, script[type^="math/"]'

/** What a phrase makes of the text in it. */
export function markOf(element: Element, side: Side, known: Known): string | undefined {
  if (element.localName === 'figcaption' && side === 'page') return isPlainCaption(element) ? 'em' : undefined
  if (element.localName !== 'a') return marks[element.localName]
  const around = element.parentElement?.closest('a')
  if ((around && isLink(around)) || !isLink(element)) return undefined
  const address = addressOf(element, 'href')
  if (known.cards.has(address)) return undefined
  return `→${address}${element.getAttribute('title') ?? ''}`
}

function isLink(element: Element): boolean {
  return /^https?:/.test(addressOf(element, 'href')) && !element.querySelector('iframe, audio')
}

/** A link's or picture's address; nothing for a place in the page. */
export function addressOf(element: Element, name: string): string {
  const stated = element.getAttribute(name) ?? ''
  return stated.startsWith('#') ? '' : new URL(stated, base).href
}

function isPlainCaption(caption: Element): boolean {
  const marked =
    'em, i, strong, b, code, br, p, ul, ol, div, h1, h2, h3, h4, h5, h6, blockquote, pre, img:not([class*=math])'
  return (
    !caption.querySelector(marked) &&
    !caption.parentElement?.closest('figcaption') &&
    Boolean(caption.closest('figure')?.querySelector('img'))
  )
}

/** What is read as one, whatever stands in it. */
export function tokenOf(element: Element, place: Place, {side, known}: Reading): Token | undefined {
  const name = element.localName
  const phrases = place.marks.filter((mark) => mark !== 'code')
  if (element.matches(side === 'page' ? 'li[id^="note-"]' : '.footnotes')) return {text: '', isApart: true, marks: []}
  if (name === 'hr') return {text: place.isOneLine ? ' ' : '[rule]', isApart: true, marks: []}
  if (name === 'pre' || element.querySelector(':scope > tbody > tr > td.gutter')) return codeOf(element, place, side)
  if (name === 'img')
    return {text: pictureOf(element, known), isApart: false, marks: phrases.filter((mark) => mark.startsWith('→'))}
  if (name === 'input')
    return {
      text: element.hasAttribute('checked') ? '☑ ' : '☐ ',
      isApart: false,
      marks: place.isOneLine ? place.marks : [],
    }
  if (name === 'iframe' || name === 'audio') return embedOf(element, place)
  if (side === 'page' && element.matches(formulas)) return {text: formulaOf(element), isApart: false, marks: phrases}
  const call = side === 'page' ? 'a[href^="#note-"]' : 'sup[id^="fnref"]'
  if (element.matches(call)) return {text: noteOf(element), isApart: false, marks: []}
  return undefined
}

function codeOf(element: Element, place: Place, side: Side): Token {
  const pre = element.localName === 'pre' ? element : (element.querySelector('td.code pre') ?? element)
  const parts: string[] = []
  const read = (node: Node) => {
    const isLine = /^(?:DIV|P)$/.test(node.nodeName)
    if (isLine) endLine(parts, node)
    if (node.nodeType === 3 && node.textContent) parts.push(node.textContent)
    if (node.nodeName === 'BR') parts.push('\n')
    for (const child of node.childNodes) read(child)
    if (isLine) endLine(parts, node)
  }
  read(pre)
  const whole = parts.join('').replace(/\r\n?/g, '\n')
  const text = folded(side === 'page' ? whole.replace(/^\n(?!\n)/, '') : whole).trimEnd()
  if (place.isOneLine) return {text: text.replace(/\s+/g, ' '), isApart: true, marks: [...place.marks, 'code']}
  const [, language] =
    /(?:language-|highlight-source-)(\S+)/.exec(
      `${pre.querySelector('code')?.className} ${pre.parentElement?.className}`,
    ) ?? []
  const shown = text
    .replace(/^[^\S\n]+$/gm, '')
    .replaceAll('\n', '⏎')
    .replace(/[^\S\t]/g, '␣')
    .replaceAll('\t', '⇥')
  return {text: shown, isApart: true, marks: [], around: [...place.around, `pre ${language ?? ''}`]}
}

/** After a paragraph an empty line is shown. */
function endLine(parts: string[], line: Node): void {
  const end = line.nodeName === 'P' ? '\n\n' : '\n'
  const last = parts.join('')
  if (last && !last.endsWith(end)) parts.push(last.endsWith('\n') ? '\n' : end)
}

function pictureOf(image: Element, known: Known): string {
  const address = addressOf(image, 'src')
  const alt = known.unnamed.has(address)
    ? ''
    : quotesFolded(folded(image.getAttribute('alt') ?? '').replace(/[\u202a-\u202e\u2066-\u2069]/g, ''))
  return `[${address}␣${alt.trim().replace(/\s+/g, '␣')}␣${image.getAttribute('title') ?? ''}]`
}

function embedOf(frame: Element, place: Place): Token {
  const address = addressOf(frame.querySelector('source') ?? frame, 'src')
  const [, youtube] = /youtube[^/]*\/embed\/([\w-]+)/.exec(address) ?? []
  const [, vimeo] = /vimeo[^/]*\/video\/([\w-]+)/.exec(address) ?? []
  const watch = youtube ? `https://www.youtube.com/watch?v=${youtube}` : vimeo ? `https://vimeo.com/${vimeo}` : address
  const link = `→${watch}`
  if (watch === address) {
    const text = frame.getAttribute('title') ?? (address.split('/').at(-1) || '')
    return {text, isApart: true, marks: [...place.marks.filter((mark) => place.isOneLine || mark === 'code'), link]}
  }
  return place.isOneLine
    ? {text: watch, isApart: true, marks: [...place.marks, link]}
    : {text: `[video ${youtube ?? vimeo}]`.replace(' ', '␣'), isApart: true, marks: []}
}

function formulaOf(drawn: Element): string {
  const stated =
    drawn.querySelector('annotation')?.textContent ??
    drawn.querySelector('[alttext]')?.getAttribute('alttext') ??
    drawn.textContent ??
    ''
  const tex = stated.replace(/^\{\\displaystyle (.*)\}$/, '$1')
  return drawn.matches('[type*="mode=display"]') ? `\\[${tex}\\]` : `\\(${tex}\\)`
}

function noteOf(call: Element): string {
  const id = ((call.querySelector('a') ?? call).getAttribute('href') ?? '').slice(1)
  const note = rootOf(call).querySelector(`[id="${id}"]`)
  const parts = [...(note?.querySelectorAll('p') ?? [])].map((part) => {
    const own = part.cloneNode(true) as Element // a clone is what it was cloned from
    for (const back of own.querySelectorAll('.footnote-backref')) back.remove()
    return own.textContent ?? ''
  })
  const text = parts.join(' ')
  return `[note:␣${folded(text).trim().replace(/\s+/g, '␣')}]`
}

function rootOf(node: Element): Element {
  let root = node
  while (root.parentElement) root = root.parentElement
  return root
}

/** A text as it is to be read: on a page, without the characters that say nothing. */
export function textOf(text: Text, side: Side): string {
  const parent = text.parentElement
  if (side === 'post') return folded(text.data)
  const inLink = parent?.closest('a')
  const whole = inLink ? text.data.replace(/[\u202a-\u202e\u2066-\u2069]/g, '') : text.data
  const said = parent?.localName === 'rt' && !parent.parentElement?.querySelector('rp') ? `（${whole}）` : whole
  return folded(said)
}

/** Raised and lowered signs as plain ones, the apostrophe in a word as typed, every blank a blank, nothing that has no width. */
function folded(text: string): string {
  return text
    .replace(/[⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁱⁿ₀-₎]/g, (sign) => sign.normalize('NFKC').replace('−', '-'))
    .replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\t\n\r\f]/g, ' ')
}

function quotesFolded(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replaceAll('—', '---')
    .replaceAll('–', '--')
}
