const opening = /\{\{[<%]/g

/**
 * Code as Hugo leaves it alone: `{{< x >}}` becomes Hugo's own comment form, which it prints without the marks; one that
 * never closes gets a zero-width space. Hugo looks for them before it reads Markdown, in code too.
 */
export function withoutShortcodes(code: string): string {
  const out: string[] = []
  let from = 0
  for (const {index} of code.matchAll(opening)) {
    if (index < from) continue // inside the shortcode before

    const closing = code[index + 2] === '<' ? '>}}' : '%}}'
    const end = code.indexOf(closing, index + 3)
    out.push(code.slice(from, index + 2))
    if (end < 0) out.push('\u200b')
    else out.push(`${code[index + 2]}/*${code.slice(index + 3, end)}*/${closing}`)
    from = end < 0 ? index + 2 : end + 3
  }
  return out.join('') + code.slice(from)
}

/** The same for attributes, where Hugo's comment form could not be told from text: a zero-width space in each opening. */
export function brokenShortcodes(text: string): string {
  return text.replace(/\{(?=\{[<%])/g, '{\u200b').replaceAll('<!--more', '<!--\u200bmore')
}
