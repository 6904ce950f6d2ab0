/** A shortcode of the text: its name, and its arguments by name or by place (`0`, `1`). */
export type Shortcode = {
  readonly name: string
  readonly words: Readonly<Record<string, string>>
  readonly source: string
}

const call = /\{\{([<%])\s*(\/\*)?([\s\S]*?)(?:\*\/)?\s*[%>]\}\}/g

/** The text with a word in the place of each shortcode: Hugo reads them first, and in code too. Those commented out are text. */
export function takeOutShortcodes(markdown: string): {
  readonly text: string
  readonly shortcodes: readonly Shortcode[]
} {
  const shortcodes: Shortcode[] = []
  const text = markdown.replace(call, (source, ...parts) => {
    const [sign, comment, inside] = parts as [string, string | undefined, string] // the pattern's groups
    if (comment) return `{{${sign}${source.slice(5, -5)}${sign === '<' ? '>' : '%'}}}`
    shortcodes.push(shortcodeOf(inside.trim(), source))
    return `${word}${shortcodes.length - 1}X`
  })
  return {text, shortcodes}
}

/** Letters alone, as Hugo's own word is: emphasis around it must act as it does there. */
const word = 'LEAFCLIPSHORTCODE'

/** HTML with what each shortcode renders to; one that stands alone is no paragraph. */
export function putBackShortcodes(html: string, shortcodes: readonly Shortcode[]): string {
  return html.replace(new RegExp(`<p>${word}(\\d+)X</p>|${word}(\\d+)X`, 'g'), (_, alone?: string, among?: string) => {
    const shortcode = shortcodes[Number(alone ?? among)]
    return shortcode ? htmlOf(shortcode) : ''
  })
}

function shortcodeOf(inside: string, source: string): Shortcode {
  const [name = '', rest = ''] = inside.split(/\s+([\s\S]*)/)
  const given = [...rest.matchAll(/(?:([\w-]+)=)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|([^\s"`]+))/g)]
  const words = given.map(([, key, quoted, raw, bare], at) => [key ?? String(at), quoted ?? raw ?? bare ?? ''] as const)
  return {name, words: Object.fromEntries(words), source}
}

/** Players and pictures as they are; of others, whose look is the site's, the call itself. */
function htmlOf({name, words, source}: Shortcode): string {
  const id = words.id ?? words['0'] ?? ''
  if (name === 'youtube') return player('YouTube', `https://www.youtube.com/watch?v=${id}`)
  if (name === 'vimeo') return player('Vimeo', `https://vimeo.com/${id}`)
  if (name === 'figure') return figure(words)
  return `<code class="shortcode">${escaped(source)}</code>`
}

function player(site: string, address: string): string {
  return `<div class="player"><a href="${escaped(address)}">${site}: ${escaped(address)}</a></div>`
}

function figure({src = '', alt = '', caption = '', title = ''}: Shortcode['words']): string {
  const text = [title, caption].filter(Boolean).map((part) => `<p>${escaped(part)}</p>`)
  const image = `<img src="${escaped(src)}" alt="${escaped(alt || caption)}">`
  return `<figure>${image}${text.length ? `<figcaption>${text.join('')}</figcaption>` : ''}</figure>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
