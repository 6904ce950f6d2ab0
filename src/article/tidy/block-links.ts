import {anyBlock} from './blocks'
import {isElement, newElement, unwrap} from './element'

/** A link around blocks moves to the one that names it: the heading, else the first with words, else its picture. */
export function blockLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    if (!link.querySelector(anyBlock)) continue

    const target = link.querySelector('h1, h2, h3, h4, h5, h6') ?? firstWithWords(link) ?? link.querySelector('img')
    if (target) moveLink(link, target)
    unwrap(link)
  }
}

/** The first block, however deep, that holds words and no other block. */
function firstWithWords(link: Element): Element | undefined {
  for (const block of link.querySelectorAll(anyBlock))
    if (block.textContent?.trim() && !block.querySelector(anyBlock) && !block.closest('pre')) return block
  return undefined
}

function moveLink(link: Element, target: Element): void {
  const moved = newElement(link, 'a')
  for (const name of link.getAttributeNames()) moved.setAttribute(name, link.getAttribute(name) ?? '')
  if (target.localName === 'img') {
    target.replaceWith(moved)
    moved.appendChild(target)
    return
  }
  while (target.firstChild) moved.appendChild(target.firstChild)
  target.appendChild(moved)
  for (const block of moved.querySelectorAll(anyBlock)) if (isElement(block)) unwrap(block)
}
