import {newElement, rename} from './element'

const highest = 999_999_999 // CommonMark takes nine digits

/** Every `ol` counts up by one from `start`: where a page's numbers do not (`value`, `reversed`, empty items), a new list starts. */
export function numberLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ol')) splitWhereNumbersJump(list)
}

function splitWhereNumbersJump(list: Element): void {
  const items = [...list.children]
  const step = list.hasAttribute('reversed') ? -1 : 1
  let number = wholeNumber(list.getAttribute('start')) ?? (step < 0 ? items.length : 1)
  let current = startList(list, number)
  let expected = number
  for (const item of items) {
    number = wholeNumber(item.getAttribute('value')) ?? number
    if (isEmpty(item)) {
      number += step
      continue
    }
    if (number !== expected) current = current.firstChild ? startList(list, number) : restart(current, number)
    current.appendChild(item)
    expected = number + 1
    number += step
  }
  rename(list, 'div')
  if (!current.firstChild) current.remove()
}

function startList(old: Element, number: number): Element {
  const list = newElement(old, 'ol')
  old.before(list)
  return restart(list, number)
}

function restart(list: Element, number: number): Element {
  list.setAttribute('start', `${Math.min(Math.max(number, 0), highest)}`)
  return list
}

function isEmpty(item: Element): boolean {
  return !item.textContent?.trim() && !item.querySelector('img, hr')
}

function wholeNumber(text: string | null): number | undefined {
  return text && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined
}
