import {anyBlock} from './blocks'
import {unwrap} from './element'

/** What headings, terms and cells hold stands on one line: blocks and breaks within become blanks, videos links. */
export function setOnOneLine(element: Element): void {
  for (const br of element.querySelectorAll('br, hr')) br.replaceWith(' ')
  for (const embed of element.querySelectorAll('[data-embed]')) {
    if (embed.getAttribute('data-embed') !== 'link') embed.textContent = embed.getAttribute('href')
    embed.removeAttribute('data-embed')
  }
  for (const block of element.querySelectorAll(anyBlock)) {
    block.before(' ')
    block.after(' ')
    unwrap(block)
  }
}
