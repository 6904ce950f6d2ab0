import type {MarkdownIt, Token} from 'markdown-it'

/** Headings with the attributes written after them (`# Tea {#tea .hot}`), and with Hugo's ids where they name none. */
export function headings(md: MarkdownIt): void {
  md.core.ruler.after('block', 'heading_attributes', ({tokens}) => {
    tokens.forEach((token, index) => {
      const text = tokens[index + 1]
      if (token.type === 'heading_open' && text) takeAttributes(token, text)
    })
  })
  md.core.ruler.after('inline', 'heading_ids', ({tokens}) => {
    const taken = new Set<string>()
    tokens.forEach((token, index) => {
      if (token.type !== 'heading_open') return
      const id = String(token.attrGet('id') ?? freeId(idOf(tokens[index + 1]), taken))
      taken.add(id)
      token.attrSet('id', id)
    })
  })
}

const attributes =
  /(?:^|\s+)(?<!\\)\{\s*((?:[#.][\w:-]+|[\w:-]+=(?:"[^"]*"|[^\s"{}]+))(?:\s+(?:[#.][\w:-]+|[\w:-]+=(?:"[^"]*"|[^\s"{}]+)))*)\s*\}\s*$/

/** Of the attributes only id and class matter to how a page looks. */
function takeAttributes(heading: Token, text: Token): void {
  const [whole, inside] = attributes.exec(text.content) ?? []
  if (whole === undefined || inside === undefined) return
  text.content = text.content.slice(0, -whole.length)
  const id = /(?:^|\s)(?:#|id=)([\w:-]+)/.exec(inside)?.[1]
  if (id) heading.attrSet('id', id)
  for (const [, name] of inside.matchAll(/(?:^|\s)\.([\w:-]+)/g)) heading.attrJoin('class', name ?? '')
}

/** As GitHub makes them, from the text that is shown. */
function idOf(text: Token | undefined): string {
  const shown = (text?.children ?? []).map(({content}) => content).join('')
  return shown
    .replace(/[^\p{L}\p{Nd}_ -]/gu, '')
    .replace(/ /g, '-')
    .toLowerCase()
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const id = wanted || 'heading'
  if (!taken.has(id)) return id
  let count = 1
  while (taken.has(`${id}-${count}`)) count++
  return `${id}-${count}`
}
