import {wordSet} from '../word-set'

const byPrefix = /(?:^|\s)(?:(?:language|lang|highlight-source|highlight-text|sourceCode|brush)[-: ]+|src-)([\w+#.-]+)/i
const bySphinx = /(?:^|\s)highlight-([\w+#.-]+)\s+notranslate/
/** highlight.js, Hexo and SyntaxHighlighter: the highlighter's own word, then the language alone. */
const byNeighbor = /(?:^|\s)(?:hljs|highlight|syntaxhighlighter)\s+([a-z][\w+#-]*)$/
/** None of the three matches without one of these. Asked first: they are dear to compile, and most classes name no language. */
const marks = 'lang highlight hljs sourcecode brush src-'.split(' ')
const attributes = ['data-lang', 'data-language', 'data-enlighter-language', 'language']

/** Names that say there is none, and `goat`, which Hugo would draw. */
const none = wordSet('plain plaintext text txt none nohighlight no-highlight fallback default goat undefined')
/** Words of highlighters where others set the language. */
const noNames = wordSet('code chroma source notranslate highlighter-rouge hljs line-numbers table')
const farthest = 5

/** The language of a code block as its highlighter named it: on the block, its `code` or what stands around it alone; `''` if none. */
export function codeLanguageOf(pre: Element): string {
  for (const place of placesOf(pre)) {
    const language = statedBy(place)
    if (language) return none.has(language) ? '' : language
  }
  return ''
}

/** A highlighter's wrappers hold one block of code and its line numbers, and no text beside. */
function placesOf(pre: Element): readonly Element[] {
  const code = pre.querySelector('code')
  const places = code ? [pre, code] : [pre]
  let around = pre.parentElement
  for (let steps = 0; around && steps < farthest; steps++) {
    if (around.localName === 'body' || (steps > 1 && around.querySelector('p, h1, h2, h3, ul, ol'))) break
    places.push(around)
    around = around.parentElement
  }
  return places
}

function statedBy(place: Element): string {
  const parameters = place.getAttribute('data-syntaxhighlighter-params') ?? ''
  const stated =
    attributes.map((name) => place.getAttribute(name)).find(Boolean) ??
    inClass(`${parameters} ${place.getAttribute('class') ?? ''}`.trim())
  const name = stated.toLowerCase()
  return /^[\w+#.-]{1,30}$/.test(name) && !noNames.has(name) ? name : ''
}

function inClass(classes: string): string {
  const lower = classes.toLowerCase()
  if (!marks.some((mark) => lower.includes(mark))) return ''
  return [byPrefix, bySphinx, byNeighbor].map((form) => form.exec(classes)?.[1]).find(Boolean) ?? ''
}
