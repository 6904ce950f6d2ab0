import {isElement} from './element'

/** Code beside code is one: no backticks could stand between. A blank is code only between what was code too. */
export function codeBesideCode(body: HTMLElement): void {
  body.normalize()
  for (const code of body.querySelectorAll('code')) {
    if (code.closest('pre') || !code.parentNode) continue
    const texts = [code.textContent]
    for (let next = code.nextSibling; isElement(next) && next.localName === 'code'; next = code.nextSibling) {
      texts.push(next.textContent)
      next.remove()
    }
    const text = texts.join('')
    if (!text.trim() && !(isElement(code.previousSibling) && isElement(code.nextSibling))) code.replaceWith(' ')
    else if (texts.length > 1) code.textContent = text
  }
}
