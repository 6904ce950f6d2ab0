import {unreadable} from '../letters'
import {isElement, isText} from './element'

/** Control characters, characters no XML or JSON takes, halves of surrogate pairs, and overrides of direction. */
const unwanted = new RegExp(`[\\u202d\\u202e]|${unreadable}`, 'g')
/** Changes of direction that could make a link's text lie; lasting marks (U+200E, U+200F) stay. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g

/** Only characters that say something, so that what looks empty is empty. */
export function characters(body: HTMLElement): void {
  read(body, false)
  for (const image of body.querySelectorAll('img, [title]')) {
    for (const name of ['alt', 'title']) {
      const text = image.getAttribute(name)
      if (text)
        image.setAttribute(
          name,
          clean(text)
            .replace(directions, '')
            .replace(/[^\S\ufeff]+/g, ' ')
            .trim(),
        )
    }
  }
}

function read(parent: Node, inLink: boolean): void {
  for (const node of [...parent.childNodes]) {
    if (isElement(node)) read(node, node.localName === 'a' || (inLink && node.localName !== 'pre'))
    else if (!isText(node)) node.remove()
    else {
      const text = inLink ? clean(node.data).replace(directions, '') : clean(node.data)
      if (!text) node.remove()
      else if (text !== node.data) node.data = text
    }
  }
}

function clean(text: string): string {
  return text.replace(unwanted, '')
}
