import {evenBlanks} from '../letters'
import {isBlock} from './blocks'
import {newElement, rename} from './element'

/** Captions that are no `figcaption`: WordPress, Chinese portals, news systems. Kept where they stand, and named. */
export const captionNames = 'caption img-desc image-desc pic-desc photo-desc img-note pic-note picture-note'.split(' ')
const altLength = 60

/** A caption is a block of its own, `[data-caption]`, in italics if it was a `figcaption`; its pictures know its text. */
export function figures(body: HTMLElement): void {
  for (const caption of body.querySelectorAll('figcaption')) {
    const figure = caption.closest('figure')
    const block = rename(caption, 'div')
    if (figure && nameCaption(figure, block)) setInItalics(block)
  }
  for (const caption of body.querySelectorAll('[class]')) {
    const names = caption.getAttribute('class')?.toLowerCase() ?? ''
    if (!captionNames.some((name) => names.includes(name))) continue
    if (caption.querySelector('img, [data-caption]') || caption.closest('[data-caption], table, pre, h1, h2, h3'))
      continue
    const around = caption.parentElement?.closest('figure') ?? caption.parentElement
    // A caption within a line of text stays there.
    const place = isBlock(caption) ? rename(caption, 'div') : caption
    if (around?.querySelectorAll('img').length === 1) nameCaption(around, place)
  }
}

function nameCaption(around: Element, caption: Element): boolean {
  const text = evenBlanks(caption.textContent ?? '').trim()
  const images = [...around.querySelectorAll('img:not([data-caption])')]
  if (!text || images.length === 0) return false

  caption.setAttribute('data-caption', '')
  for (const image of images) {
    image.setAttribute('data-caption', text)
    if (!image.getAttribute('alt')?.trim()) image.setAttribute('alt', firstWords(text))
  }
  return true
}

/** Cut at a word, where there are words. */
function firstWords(text: string): string {
  const cut = [...text].slice(0, altLength).join('')
  return cut === text ? text : cut.replace(/\s+\S*$/, '')
}

function setInItalics(caption: Element): void {
  if (caption.querySelector('em, i, strong, b, code, br, p, ul, ol, div, h1, h2, h3, h4, h5, h6, blockquote, img'))
    return
  const italics = newElement(caption, 'em')
  while (caption.firstChild) italics.appendChild(caption.firstChild)
  caption.appendChild(italics)
}
