import {noLetters} from '../letters'
import {isElement, isText, newElement, unwrap} from './element'
import {inPageId} from './in-page-id'

const backMark =
  /^(?:(?:[\s↩⤴^↑⏎⬆▲]|\ufe0e|\ufe0f)+|[[(]?(?:back(?: to (?:text|content|top))?|return|jump up|[a-z]|\d{1,3}|[ivx]{1,5}|[*†‡§]+)[\])]?\.?)$/i

const number = `(?:[*†‡§]|[^${noLetters}])+`
const numbers = new RegExp(number, 'g')
const numbered = new RegExp(`^[[(【〔]?\\s*(${number})\\s*([\\])】〕.．、:：]*)\\s*`)

/** A note's text moved out of its place, without its own number and the links back to its calls. */
export function noteTextOf(place: Element, {label, url}: {readonly label: string; readonly url: URL}): HTMLElement {
  const text = newElement(place, 'div')
  while (place.firstChild) text.appendChild(place.firstChild)
  for (const part of text.querySelectorAll('.mw-cite-backlink')) part.remove()
  for (const link of text.querySelectorAll('a')) {
    const isBack = inPageId(link, url) !== '' && backMark.test(link.textContent?.trim() || '^')
    const isTarget = !link.hasAttribute('href') && !link.textContent?.trim()
    if (isBack || isTarget) dropLink(link)
  }
  dropLabel(text, label)
  return text
}

function dropLink(link: Element): void {
  const around = link.closest('sup')
  link.remove()
  if (around && !around.textContent?.trim()) around.remove()
}

/** The number a note repeats at its head: `1`, `[1]`, `1.`, in an element of its own or in the text. */
function dropLabel(text: Element, label: string): void {
  const number = [...label.matchAll(numbers)].join('')
  const first = number ? firstText(text) : undefined
  if (!first) return
  const words = first.data.trimStart()
  const bare = numbered.exec(words)
  if (!bare || bare[1] !== number) return
  const isWhole = bare[0].length === words.length
  if (!isWhole && !bare[2] && !/[①-⑳]/.test(number)) return
  first.data = words.slice(bare[0].length)
  const holder = first.parentElement
  if (!first.data && holder && holder !== text && holder.childNodes.length === 1 && isElement(holder)) unwrap(holder)
}

function firstText(node: Node): Text | undefined {
  for (const child of node.childNodes) {
    if (isText(child) && child.data.trim()) return child
    const inner = isElement(child) ? firstText(child) : undefined
    if (inner) return inner
  }
  return undefined
}
