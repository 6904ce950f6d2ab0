import {isElement, newElement} from './element'
import {texOfMathml} from './tex-of-mathml'
import type {Pass} from './tidy'

/** What draws or holds a formula, the widest first: KaTeX, MathJax 3 and 2, MediaWiki, data attributes. */
const formula = `.katex-display, .katex, mjx-container, .MathJax_Display, .MathJax, .MathJax_SVG_Display, .MathJax_SVG, .MathJax_CHTML,
  .MathJax_Preview, .mwe-math-element, .ztext-math, .math-tex, script[type^="math/"], math`
const picture = 'img.latex, img.tex, img.tex-img, img[eeimg], img[class*="mwe-math"]'

const display =
  '.katex-display, [display=true], [display=block], .MathJax_Display, .mwe-math-element-block, [type*="mode=display"]'

/** Every formula is a `span[data-tex]`, `inline` or `display`, whose text is its TeX. */
export const formulas = formulasLike(formula)
export const picturedFormulas = formulasLike(picture)

function formulasLike(formula: string): Pass {
  return (body, _context, tell) => {
    for (const drawn of body.querySelectorAll(formula)) {
      if (!body.contains(drawn)) continue // went with the formula around it

      const tex = cleanTex(texOf(drawn))
      if (tex) drawn.replaceWith(texElement(drawn, tex))
      else if (isScriptsTwin(drawn)) drawn.remove()
      else if (drawn.textContent?.trim())
        tell({code: 'formula-without-tex', detail: drawn.textContent.trim().slice(0, 80)})
    }
  }
}

function texOf(drawn: Element): string {
  if (drawn.localName === 'script') return drawn.textContent ?? ''

  const noted = drawn.querySelector('annotation[encoding*="tex" i]')
  if (noted) return noted.textContent ?? ''

  for (const name of ['data-latex', 'alttext']) {
    const stated = drawn.getAttribute(name) ?? drawn.querySelector(`[${name}]`)?.getAttribute(name)
    if (stated) return stated
  }
  if (drawn.matches('.math-tex')) return drawn.textContent ?? ''

  const math = drawn.localName === 'math' ? drawn : drawn.querySelector('math')
  if (math) return texOfMathml(math)
  const picture = drawn.localName === 'img' ? drawn : drawn.querySelector('img[alt]')
  return picture?.getAttribute('alt') ?? ''
}

/** MathJax 2 draws a formula before or after the script that holds its TeX. */
function isScriptsTwin(drawn: Element): boolean {
  if (!/\bMathJax/.test(drawn.getAttribute('class') ?? '')) return false
  let next = drawn.nextElementSibling
  while (next && /\bMathJax/.test(next.getAttribute('class') ?? '')) next = next.nextElementSibling
  return Boolean(next?.matches('script, [data-tex]')) || !drawn.textContent?.trim()
}

function texElement(drawn: Element, tex: string): HTMLElement {
  const span = newElement(drawn, 'span')
  span.setAttribute('data-tex', isDisplay(drawn) ? 'display' : 'inline')
  span.textContent = tex
  return span
}

function isDisplay(drawn: Element): boolean {
  if (drawn.matches(display) || drawn.querySelector('math[display=block]')) return true
  const text = drawn.textContent?.trim() ?? ''
  if (drawn.matches('.math-tex') && /^(?:\\\[|\$\$)/.test(text)) return true
  return isElement(drawn.parentNode) && drawn.parentNode.matches(display)
}

/** On one line, without delimiters, comments and MediaWiki's `{\displaystyle …}`. */
function cleanTex(tex: string): string {
  const bare = tex
    .replace(/(?<!\\)%.*$/gm, '')
    .replace(/^[\s$]*(?:\\[([])?|(?:\\[)\]])?[\s$]*$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return (/^\{\\(?:display|text)style\s*(.*)\}$/.exec(bare)?.[1] ?? bare).trim()
}
