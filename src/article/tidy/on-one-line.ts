import {anyBlock, isBlock} from './blocks'
import {unwrap} from './element'

/** What headings, terms and cells hold stands on one line: blocks and breaks within become blanks, videos links, boxes signs. */
export function setOnOneLine(element: Element): void {
  for (const br of element.querySelectorAll('br, hr')) br.replaceWith(' ')
  for (const box of element.querySelectorAll('input')) box.replaceWith(box.hasAttribute('checked') ? '☑ ' : '☐ ')
  for (const block of element.querySelectorAll(`${anyBlock}, [data-embed]`)) {
    block.before(' ')
    block.after(' ')
    if (isBlock(block)) unwrap(block)
    else if (block.getAttribute('data-embed') !== 'link') block.textContent = block.getAttribute('href')
    block.removeAttribute('data-embed')
  }
}
