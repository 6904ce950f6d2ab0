import {isElement, unwrap} from './element'

const inHeading = ':is(h1, h2, h3, h4, h5, h6) :is(em, strong, a) :is(del, [data-footnote])'
const linkedPicture = ':is(em, strong, del) a:has(img)'

/**
 * Out of emphasis goes what Goldmark and Hugo cannot bear there. A linked picture makes Goldmark forget the signs before
 * it. In a heading, what Markdown's extensions brought fails the whole build on Hugo 0.111, which makes the table of
 * contents without them.
 */
export function strangeInEmphasis(body: HTMLElement): void {
  for (const link of body.querySelectorAll(linkedPicture)) moveOut(link, 'em, strong, del')
  for (const part of body.querySelectorAll(inHeading)) {
    const link = part.closest('a')
    if (link && part.localName === 'del') unwrap(part)
    else if (link) link.after(part)
    moveOut(part, 'em, strong')
  }
}

/** Emphasis ends before the part, starts again after it, and stands around the words in it. */
function moveOut(part: Element, emphasis: string): void {
  for (let around = part.parentElement; around?.matches(emphasis); around = part.parentElement) {
    const before = around.cloneNode(false)
    while (around.firstChild && around.firstChild !== part) before.appendChild(around.firstChild)
    around.before(before, part)
    if (!part.hasAttribute('data-footnote')) emphasizeWords(part, around)
  }
}

function emphasizeWords(part: Element, emphasis: Element): void {
  let piece: Node | undefined
  for (const child of [...part.childNodes]) {
    if (isElement(child) && (child.localName === 'img' || child.querySelector('img'))) {
      piece = undefined
      emphasizeWords(child, emphasis)
      continue
    }
    if (!piece) {
      piece = emphasis.cloneNode(false)
      child.before(piece)
    }
    piece.appendChild(child)
  }
}
