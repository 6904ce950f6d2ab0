import {maybeUnreadable, unreadable} from '../letters'
import {isText} from './element'

/** What all that goes is among, and half of every emoji. Asked first: it compiles at once, and most texts hold none. */
const suspicious = new RegExp(`[\\u202a-\\u202e\\u2066-\\u2069${maybeUnreadable}]`)
/** Control characters, characters no XML or JSON takes, halves of surrogate pairs, and overrides of direction. */
const unwanted = new RegExp(`[\\u202d\\u202e]|${unreadable}`, 'g')
/** Changes of direction that could make a link's text lie; lasting marks (U+200E, U+200F) stay. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g
const allButElements = 0xffff_fffe

/** Only characters that say something, so that what looks empty is empty. */
export function characters(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, allButElements)
  for (let node = walker.nextNode(); node; ) {
    const next = walker.nextNode() // before this one goes
    if (isText(node)) {
      const {data} = node
      if (!data || suspicious.test(data)) cleanText(node, body)
    } else node.parentNode?.removeChild(node)
    node = next
  }
  for (const image of body.querySelectorAll('img, [title]')) {
    for (const name of ['alt', 'title']) {
      const text = image.getAttribute(name)
      if (text)
        image.setAttribute(
          name,
          withoutDirections(clean(text))
            .replace(/[^\S\ufeff]+/g, ' ')
            .trim(),
        )
    }
  }
}

function cleanText(node: Text, body: HTMLElement): void {
  const around = node.parentElement?.closest('a, pre')
  const isInLink = around?.localName === 'a' && body.contains(around)
  const text = isInLink ? withoutDirections(clean(node.data)) : clean(node.data)
  if (!text) node.remove()
  else if (text !== node.data) node.data = text
}

function clean(text: string): string {
  return suspicious.test(text) ? text.replace(unwanted, '') : text
}

function withoutDirections(text: string): string {
  return suspicious.test(text) ? text.replace(directions, '') : text
}
