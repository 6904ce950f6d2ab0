import {isElement, newElement, rename} from './element'
import {numberLists} from './number-lists'

/** Lists hold items and nothing else; an item has something to say; numbers go up by one. */
export function lists(body: HTMLElement): void {
  for (const box of body.querySelectorAll('input')) if (!box.closest('li')) box.remove()
  for (const item of body.querySelectorAll('li')) if (!item.parentElement?.matches('ul, ol')) adopt(item)
  for (const list of body.querySelectorAll('ul, ol')) gatherItems(list)
  numberLists(body)
  for (const item of body.querySelectorAll('li')) {
    if (item.textContent?.trim() || item.querySelector('img, hr')) writeTask(item)
    else item.remove()
  }
  for (const list of body.querySelectorAll('ul, ol')) if (!list.firstElementChild) rename(list, 'div')
}

/** An item without a list starts one; those after it join. */
function adopt(item: Element): void {
  const before = item.previousElementSibling
  if (before?.hasAttribute('data-adopted')) {
    before.appendChild(item)
    return
  }
  const list = newElement(item, 'ul')
  list.setAttribute('data-adopted', '')
  item.replaceWith(list)
  list.appendChild(item)
}

/** A list right inside a list belongs to the item before it; what else stands there splits the list. */
function gatherItems(list: Element): void {
  let current: Element | undefined // the list or, between lists, the `div` being filled
  let items = 0
  for (const child of [...list.childNodes]) {
    if (isElement(child) && child.localName === 'li') {
      if (!current || current.localName === 'div') current = continueList(list, items)
      current.appendChild(child)
      items++
    } else if (isElement(child) && child.matches('ul, ol') && current?.lastElementChild?.localName === 'li')
      current.lastElementChild.appendChild(child)
    else if (isElement(child) || child.textContent?.trim()) {
      if (current?.localName !== 'div') current = newElement(list, 'div')
      list.before(current)
      current.appendChild(child)
    }
  }
  rename(list, 'div')
}

function continueList(list: Element, items: number): Element {
  const piece = list.cloneNode(false) as Element // a clone is what it was cloned from
  if (items) piece.setAttribute('start', `${Number(list.getAttribute('start') ?? 1) + items}`)
  list.before(piece)
  return piece
}

/** `li[data-task]`, `done` or `open`. */
function writeTask(item: Element): void {
  const box = item.querySelector('input')
  if (box && box.closest('li') === item) item.setAttribute('data-task', box.hasAttribute('checked') ? 'done' : 'open')
  for (const one of item.querySelectorAll('input')) if (one.closest('li') === item) one.remove()
}
