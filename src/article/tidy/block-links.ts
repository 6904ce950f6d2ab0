import {anyBlock} from './blocks'
import {isElement, isText, unwrap} from './element'
import {setOnOneLine} from './on-one-line'

const anyHeading = 'h1, h2, h3, h4, h5, h6'

/** A link around blocks moves to what names it: the heading, else the first block with words, else words beside, else its picture. */
export function blockLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    if (!link.querySelector(anyBlock)) continue

    const target =
      [...link.querySelectorAll(anyHeading)].find((heading) => heading.textContent?.trim()) ?? firstWithWords(link)
    const aside = firstWords(link) ?? link.querySelector('img')
    if (target) moveInto(target, link)
    else if (aside) moveAround(aside, link)
    unwrap(link)
  }
}

/** The first block, however deep, that holds words and no other block. */
function firstWithWords(link: Element): Element | undefined {
  for (const block of link.querySelectorAll(anyBlock))
    if (block.textContent?.trim() && !block.querySelector(anyBlock) && !block.closest('pre')) return block
  return undefined
}

/** The first text with words that is no code. */
function firstWords(parent: Element): ChildNode | undefined {
  for (const node of parent.childNodes) {
    if (isText(node) && node.data.trim()) return node
    const inner = isElement(node) && node.localName !== 'pre' ? firstWords(node) : undefined
    if (inner) return inner
  }
  return undefined
}

function moveInto(block: Element, link: Element): void {
  if (block.matches(anyHeading)) setOnOneLine(block)
  const moved = copyOf(link)
  while (block.firstChild) moved.appendChild(block.firstChild)
  block.appendChild(moved)
}

function moveAround(phrase: ChildNode, link: Element): void {
  const moved = copyOf(link)
  phrase.replaceWith(moved)
  moved.appendChild(phrase)
}

function copyOf(link: Element): Element {
  return link.cloneNode(false) as Element // a clone is what it was cloned from
}
