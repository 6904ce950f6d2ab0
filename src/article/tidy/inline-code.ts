import {isElement, isText, newElement, unwrap} from './element'

/** Code in a line is one text, collapsed, between blanks; links and emphasis in it stand around their part of the code, breaks between. */
export function inlineCode(body: HTMLElement): void {
  for (const code of [...body.querySelectorAll('code')].reverse()) {
    if (code.closest('pre') || !body.contains(code)) continue
    if (code.parentElement?.closest('code')) unwrap(code)
    else {
      collapse(code)
      if (code.childElementCount) spread(code)
      else if (!code.textContent) code.remove()
    }
  }
}

/** Blanks at the edges move out. */
function collapse(code: Element): void {
  const texts = textsIn(code)
  for (const text of texts) text.data = text.data.replace(/[^\S\ufeff]+/g, ' ')
  const [first, last] = [texts[0], texts.at(-1)]
  if (first?.data.startsWith(' ')) {
    first.data = first.data.slice(1)
    code.before(' ')
  }
  if (last?.data.endsWith(' ')) {
    last.data = last.data.slice(0, -1)
    code.after(' ')
  }
}

function textsIn(parent: Node): readonly Text[] {
  if (parent.nodeName === 'PRE') return []
  return [...parent.childNodes].flatMap((node) => (isText(node) ? [node] : textsIn(node)))
}

function spread(code: Element): void {
  for (const child of [...code.childNodes]) {
    if (isText(child)) wrapInCode(child)
    else if (isElement(child) && !child.matches('br, img, hr, pre, [data-tex], [data-footnote]')) {
      const inner = newElement(code, 'code')
      while (child.firstChild) inner.appendChild(child.firstChild)
      child.appendChild(inner)
      spread(inner)
    }
  }
  unwrap(code)
}

function wrapInCode(text: Text): void {
  if (!text.data) return
  const code = newElement(text, 'code')
  text.replaceWith(code)
  code.appendChild(text)
}
