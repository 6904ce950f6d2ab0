const kept = ['href', 'src', 'alt', 'title', 'id', 'start', 'type', 'checked', 'align']

/** What a reader sees of rendered HTML, a line each: elements with the attributes that matter, and their text. */
export function shapeOf(html: Element): readonly string[] {
  const body = html.cloneNode(true) as Element // the copy of an element is one
  for (const node of [...body.childNodes]) if (node.nodeType === 8) node.remove()
  body.normalize()
  return [...body.childNodes].flatMap(linesOf)
}

function linesOf(node: ChildNode): readonly string[] {
  if (node.nodeType === 3) return textLine(node.textContent ?? '')
  if (node.nodeType !== 1) return []
  const element = node as Element // it is one by its type
  const tag = element.localName
  const player = playerOf(element)
  if (player) return [player]
  if (tag === 'pre') return [`pre ${languageOf(element)}`, ...(element.textContent ?? '').trimEnd().split('\n')]
  if (element.matches('div.highlight, p:empty')) return shapeOf(element)
  return [`<${tag}${attributesOf(element)}>`, ...shapeOf(element), `</${tag}>`]
}

function textLine(text: string): readonly string[] {
  const line = text.replace(/[ \t\n]+/g, ' ')
  return line.trim() ? [line] : []
}

function attributesOf(element: Element): string {
  const align = /text-align:\s*(\w+)/.exec(element.getAttribute('style') ?? '')?.[1]
  return kept
    .filter((name) => name !== 'align' || element.textContent)
    .map((name) => [name, element.getAttribute(name) ?? (name === 'align' ? align : undefined)] as const)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}=${value}`)
    .join('')
}

/** Hugo's player and ours both name the site's video. */
function playerOf(element: Element): string | undefined {
  if (element.localName !== 'div') return undefined
  const address = element.matches('.player')
    ? element.querySelector('a')?.getAttribute('href')
    : element.querySelector(':scope > iframe')?.getAttribute('src')
  const [, site, id] = /(youtube|vimeo)[^/]*\/(?:watch\?v=|embed\/|video\/)?([\w-]+)/.exec(address ?? '') ?? []
  return site && `${site} ${id}`
}

function languageOf(pre: Element): string {
  return /language-(\S+)/.exec(pre.querySelector('code')?.className ?? '')?.[1] ?? ''
}
