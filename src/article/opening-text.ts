const length = 400
const skipped = 'figure, pre, table, h1, h2, h3, h4, h5, h6, sup, section[data-footnotes], [data-tex]'

/** The first 400 code points or so of a tidy body's running text, on one line: what a summary is cut from. */
export function openingText(body: HTMLElement): string {
  let text = ''
  for (const block of body.querySelectorAll('p, li, blockquote, dd')) {
    if (block.closest(skipped) || block.querySelector('p, li')) continue
    text += ` ${plainTextOf(block)}`
    if (text.length > length) break
  }
  return (text.trim() || (body.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2 * length)
}

function plainTextOf(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(skipped)) part.remove()
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ')
  return copy.textContent ?? ''
}
