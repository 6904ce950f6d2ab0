/** What a reader finds in an article, element by element, each as one line of text in the order of the page. */
export type Outline = Readonly<Record<(typeof kinds)[number], readonly string[]>>

const kinds = [
  ...(['blocks', 'lines', 'headings', 'links', 'pictures', 'items', 'terms', 'cells', 'code', 'quotations'] as const),
  ...(['em', 'strong', 'del', 'inline code', 'rules', 'embeds'] as const),
]

const block =
  /^(?:address|article|aside|blockquote|center|d[dlt]|details|dir|div|fig(?:ure|caption)|footer|h[1-6]|header|hr|li|main|menu|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul|caption)$/
const bold = 'h1, h2, h3, h4, h5, h6, th'
const oneLine = /^(?:h[1-6]|dt|t[dh])$/
const unread = 'script, style, template, .footnotes, .footnote-backref, [hidden]'
const emphases = {
  em: 'em',
  i: 'em',
  strong: 'strong',
  b: 'strong',
  del: 'del',
  s: 'del',
  strike: 'del',
  code: 'inline code',
  tt: 'inline code',
  figcaption: 'em',
} as const

/** The outline of an element: a source's, or of what Hugo rendered. A note's text stands where it is called. */
export function outlineOf(root: Element): Outline {
  writeNotes(root)
  for (const part of root.querySelectorAll(unread)) part.remove()
  const each = (selector: string, line: (element: Element) => string) =>
    [...root.querySelectorAll(selector)].map(line).filter(Boolean)
  return {
    ...linesOf(root),
    headings: each('h1, h2, h3, h4, h5, h6', (heading) => saidIn(heading) && `${heading.localName} ${saidIn(heading)}`),
    links: each(
      'a[href]:not([href^="#"])',
      (link) => saidIn(link) && `${saidIn(link)} → ${address(link, 'href')} ${titleOf(link)}`.trim(),
    ),
    pictures: each('img[src]:not([src=""])', (image) =>
      `${address(image, 'src')} ${unquoted(image.getAttribute('alt') ?? '')} ${titleOf(image)}`.trim(),
    ),
    items: each('li', itemOf),
    terms: each('dt, dd', (part) => `${part.localName} ${saidIn(part)}`),
    cells: [...root.querySelectorAll('table')].flatMap(cellsOf),
    code: each('pre', codeOf),
    quotations: each('blockquote', saidIn),
    rules: each('hr', () => 'rule'),
    embeds: each('iframe', (frame) => (frame.getAttribute('src') ?? '').replace(/[?#].*/, '')),
  }
}

/** A picture's place in the text. */
function pictureIn(image: Element): string {
  return image.getAttribute('src') ? `[${address(image, 'src')}]` : ''
}

/** Absolute and decoded: an address may be written in many ways. */
function address(element: Element, name: string): string {
  const stated = (element.getAttribute(name) ?? '').trim()
  const absolute = URL.canParse(stated, 'https://example.org/news/article.html')
    ? new URL(stated, 'https://example.org/news/article.html').href
    : stated
  return absolute.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes.toUpperCase()
    }
  })
}

/** A title that says no more than its element says nothing. */
function titleOf(element: Element): string {
  const title = plain(element.getAttribute('title') ?? '')
  return title === plain(element.textContent ?? '') ? '' : title
}

/** Quotation marks of a picture's text may be set as printers do. */
function unquoted(text: string): string {
  return plain(text)
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replaceAll('—', '---')
    .replaceAll('–', '--')
}

/** Hugo's notes are a list at the end; what a case states of its notes are `sup.note`. The last first: notes call notes. */
function writeNotes(root: Element): void {
  for (const call of [...root.querySelectorAll('a.footnote-ref')].reverse()) {
    const note = root.querySelector(`[id="${(call.getAttribute('href') ?? '').slice(1)}"]`)?.cloneNode(true) as
      | Element
      | undefined
    for (const back of note?.querySelectorAll('.footnote-backref') ?? []) back.remove()
    call.replaceWith(`[note: ${note ? saidIn(note) : 'lost'}]`)
  }
  for (const note of [...root.querySelectorAll('sup.note')].reverse()) note.replaceWith(`[note: ${saidIn(note)}]`)
}

function itemOf(item: Element): string {
  const list = item.parentElement
  let depth = 0
  for (let around = list?.parentElement; around; around = around.parentElement)
    if (/^[uo]l$/.test(around.localName)) depth++
  const number = Number(list?.getAttribute('start') ?? 1) + [...(list?.children ?? [])].indexOf(item)
  const own = item.cloneNode(true) as Element // a clone is what it was cloned from
  for (const inner of own.querySelectorAll('ul, ol, pre, table, dl')) inner.replaceWith(' ')
  const box = own.querySelector('input')
  const task = box ? (box.hasAttribute('checked') ? '[x] ' : '[ ] ') : ''
  if (!saidIn(own)) return ''
  return `${depth} ${list?.localName === 'ol' ? `${number}.` : '-'} ${task}${saidIn(own)}`
}

function cellsOf(table: Element): readonly string[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => saidIn(row))
  return rows.flatMap((row, down) =>
    [...row.children].flatMap((cell, across) => (saidIn(cell) ? [`${down}:${across} ${saidIn(cell)}`] : [])),
  )
}

function codeOf(pre: Element): string {
  const language = /language-(\S+)/.exec(`${pre.className} ${pre.querySelector('code')?.className ?? ''}`)?.[1] ?? ''
  return `${language}|${(pre.textContent ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]+$/gm, '')
    .trimEnd()}`
}

type Place = {readonly marks: ReadonlySet<string>; readonly isOneLine: boolean}

/** Running text with what stands at each of its characters, cut into blocks, and these at line breaks. */
function linesOf(root: Element) {
  const found: Record<'blocks' | 'lines' | 'em' | 'strong' | 'del' | 'inline code', string[]> = {
    ...{blocks: [], lines: [], em: [], strong: [], del: [], 'inline code': []},
  }
  let run: {text: string; marks: ReadonlySet<string>}[] = []
  const close = () => {
    const text = run.map((part) => part.text).join('')
    if (plain(text)) found.blocks.push(plain(text))
    found.lines.push(...text.split('\n').map(plain).filter(Boolean))
    for (const mark of ['em', 'strong', 'del', 'inline code'] as const) found[mark].push(...runsOf(run, mark))
    run = []
  }
  const read = (node: Node, {marks, isOneLine}: Place) => {
    if (node.nodeType === 3) run.push({text: (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' '), marks})
    if (node.nodeType !== 1) return
    const element = node as Element // nodeType 1
    const name = element.localName
    const isBlock = block.test(name) || oneLine.test(name)
    const part = () => (isOneLine ? run.push({text: ' ', marks}) : close())
    if (name === 'br') run.push({text: isOneLine ? ' ' : '\n', marks})
    if (name === 'img') run.push({text: pictureIn(element), marks: new Set()})
    if (isBlock) part()
    if (name === 'pre') return
    const stated = emphases[name as keyof typeof emphases] as string | undefined // any name
    const isIdle = stated === 'strong' ? element.closest(bold) : name === 'figcaption' && !isItalic(element)
    const mark = isIdle ? undefined : stated
    const inner = {marks: mark ? new Set([...marks, mark]) : marks, isOneLine: isOneLine || oneLine.test(name)}
    for (const child of element.childNodes) read(child, inner)
    if (isBlock) part()
  }
  read(root, {marks: new Set(), isOneLine: false})
  close()
  return found
}

/** Captions without markup of their own are written in italics. */
function isItalic(caption: Element): boolean {
  return !caption.querySelector('*:not(a, span)') && Boolean(caption.closest('figure')?.querySelector('img'))
}

function runsOf(run: readonly {text: string; marks: ReadonlySet<string>}[], mark: string): readonly string[] {
  const runs: string[] = ['']
  for (const {text, marks} of run) {
    if (marks.has(mark) || !text.trim()) runs.push((runs.pop() ?? '') + text)
    else runs.push('')
  }
  return runs.map(plain).filter(Boolean)
}

/** All text of an element on one line, its blocks and breaks apart. */
function saidIn(element: Element): string {
  const parts: string[] = []
  const read = (node: Node) => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '')
    if (node.nodeType !== 1) return
    const inner = node as Element // nodeType 1
    const apart = block.test(inner.localName) || /^(?:br|t[dh])$/.test(inner.localName) ? ' ' : ''
    if (inner.localName === 'img') parts.push(pictureIn(inner))
    parts.push(apart)
    for (const child of inner.childNodes) read(child)
    parts.push(apart)
  }
  read(element)
  return plain(parts.join(''))
}

/** Without what shows nothing; the apostrophe in a word may be set as printers do. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\ufeff\u202d\u202e]/g, '')
    .replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    .replace(/[ \t\n\r\f\u00a0]+/g, ' ')
    .trim()
}
