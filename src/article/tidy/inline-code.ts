import {isElement, isText, newElement, unwrap} from './element'

/** Code in a line is one text, collapsed, between blanks; links and emphasis in it stand around their part of the code, breaks between. */
export function inlineCode(body: HTMLElement): void {
  for (const code of [...body.querySelectorAll('code')].reverse()) {
    if (code.closest('pre') || !body.contains(code)) continue
    if (code.parentElement?.closest('code')) unwrap(code)
    else if (code.childElementCount) spread(code)
    else collapse(code)
  }
}

/** Blanks at the edges move out. */
function collapse(code: Element): void {
  const text = (code.textContent ?? '').replace(/[^\S\ufeff]+/g, ' ')
  code.textContent = text.replace(/^ | $/g, '')
  if (text.startsWith(' ')) code.before(' ')
  if (text.endsWith(' ')) code.after(' ')
  if (!code.textContent) code.remove()
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
  collapse(code)
}
