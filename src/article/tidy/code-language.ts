const byPrefix = /(?:^|\s)(?:language|lang|highlight-source|highlight-text|sourceCode|brush)[-: ]+([\w+#.-]+)/i
const bySphinx = /(?:^|\s)highlight-([\w+#.-]+)\s+notranslate/
const byHighlightJs = /(?:^|\s)hljs\s+([\w+#-]+)$/

/** Names that say there is none, and `goat`, which Hugo would draw. */
const none = new Set(
  'plain plaintext text txt none nohighlight no-highlight fallback default goat undefined'.split(' '),
)

/** The language of a code block as its highlighter named it, on the block, its `code` or two elements around; `''` if none. */
export function codeLanguageOf(pre: Element): string {
  const places = [pre, pre.querySelector('code'), pre.parentElement, pre.parentElement?.parentElement]
  for (const place of places) {
    const language = place ? statedBy(place) : ''
    if (language) return none.has(language) ? '' : language
  }
  return ''
}

function statedBy(place: Element): string {
  const stated = place.getAttribute('data-lang') ?? place.getAttribute('data-language') ?? inClass(place.className)
  return /^[\w+#.-]{1,30}$/.test(stated) ? stated.toLowerCase() : ''
}

function inClass(classes: string): string {
  return [byPrefix, bySphinx, byHighlightJs].map((form) => form.exec(classes)?.[1]).find(Boolean) ?? ''
}
