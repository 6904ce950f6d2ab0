import type {ArticleImage} from '../article/article'

/** A fenced block; a code span; a picture, whose alternative text may be code and whose address may hold brackets. */
const fence = /^[ \t>]*(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\k<fence>[`~]*[ \t]*$|(?![\s\S]))/.source
const alt = /!\[(?:(?<ticks>`+)(?!`)[^\n]*?[^`\n]\k<ticks>(?!`)|\\.|[^\]`\\])*\]/.source
const address = /\((?<address><[^>\n]*>|(?:\\.|[^\s()\\]|\((?:[^\s()]|\([^\s()]*\))*\))*)(?:\s+"(?:\\.|[^"\\])*")?\)/
  .source
const codeSpan = /(?<span>`+)(?!`)[\s\S]*?[^`]\k<span>(?!`)/.source
const pieces = new RegExp(`${fence}|${alt}${address}|${codeSpan}`, 'gm')

/** Stands where a picture was: a private character, which tidied text has none of. */
const gone = '\uf8f0'
const linked = new RegExp(`(?<!!)\\[${gone}\\]${address}`, 'g')
const onlyGone = new RegExp(`^[ \\t>]*(?:(?:[-*+]|\\d+[.)])[ \\t]+)?(?:${gone}\\s*)+$`)

/** Markdown without some pictures, the links around them and their captions. Code is left as it is. */
export function withoutPictures(markdown: string, pictures: readonly ArticleImage[]): string {
  if (!pictures.length) return markdown
  const left = new Map(pictures.map((one) => [plain(one.src), letters(one.caption ?? '')]))
  const captions = new Set([...left.values()].filter(Boolean))
  const marked = markdown
    .replace(pieces, (piece, ...found) => (left.has(plain(found.at(-1).address ?? '')) ? gone : piece))
    .replace(linked, gone)
  return marked.includes(gone) ? withoutGone(marked, captions) : markdown
}

/** Blocks apart by empty lines: those of a picture alone go, and the caption after them; of others, the line or the sign. */
function withoutGone(marked: string, captions: ReadonlySet<string>): string {
  const parts = marked.split(/(\n(?:[ \t>]*\n)+)/) // blocks, and what is between them
  const kept: string[] = []
  for (let at = 0; at < parts.length; at += 2) {
    const block = parts[at] ?? ''
    const isAfterGone = onlyGone.test(parts[at - 2] ?? '')
    if (onlyGone.test(block) || (isAfterGone && captions.has(letters(block)))) continue
    const lines = block.split('\n').filter((line) => !onlyGone.test(line))
    if (kept.length) kept.push(parts[at - 1] ?? '')
    kept.push(lines.join('\n').replace(new RegExp(`[ \\t]?${gone}`, 'g'), ''))
  }
  return kept.join('')
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** As the Markdown writer wrote it, and as the page has it. */
function plain(address: string): string {
  const bare = address.replace(/^<|>$/g, '')
  try {
    return decodeURI(bare).replace(/%28/g, '(').replace(/%29/g, ')')
  } catch {
    return bare // half an escape
  }
}
