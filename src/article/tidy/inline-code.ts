import {isElement, isText, newElement, unwrap} from './element'

/** Code in a line is one text, collapsed, between blanks; links and emphasis in it stand around their part of the code. */
export function inlineCode(body: HTMLElement): void {
  for (const code of [...body.querySelectorAll('code')].reverse()) {
    if (code.closest('pre') || !body.contains(code)) continue
    if (code.querySelector('code')) unwrap(code)
    else if (code.childElementCount) spread(code)
    else close(code)
  }
}

function spread(code: Element): void {
  for (const child of [...code.childNodes]) {
    if (isText(child)) close(wrapInCode(child))
    else if (isElement(child) && child.localName === 'br')
      child.replaceWith(wrapInCode(child.ownerDocument.createTextNode(' ')))
    else if (isElement(child) && !child.matches('img, hr, [data-tex], [data-footnote]')) {
      const inner = newElement(code, 'code')
      while (child.firstChild) inner.appendChild(child.firstChild)
      child.appendChild(inner)
      inner.childElementCount ? spread(inner) : close(inner)
    }
  }
  unwrap(code)
}

function wrapInCode(text: Text): Element {
  const code = newElement(text, 'code')
  text.replaceWith(code)
  code.appendChild(text)
  return code
}

/** Blanks at the edges move out. */
function close(code: Element): void {
  const text = (code.textContent ?? '').replace(/\s+/g, ' ')
  const trimmed = text.trim()
  if (text.startsWith(' ')) code.before(' ')
  if (text.endsWith(' ') && trimmed) code.after(' ')
  if (trimmed) code.textContent = trimmed
  else code.remove()
}
