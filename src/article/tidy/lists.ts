import {isElement, isText, newElement} from './element'
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
  for (const list of body.querySelectorAll('ul, ol')) if (!list.firstElementChild) list.remove()
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

/** A list right inside a list belongs to the item before it; other things become items. */
function gatherItems(list: Element): void {
  let last: Element | undefined
  for (const child of [...list.childNodes]) {
    if (isElement(child) && child.localName === 'li') last = child
    else if (isText(child) && !child.data.trim()) child.remove()
    else if (isElement(child) && /^(?:script|template)$/.test(child.localName)) child.remove()
    else if (isElement(child) && child.matches('ul, ol') && last) last.appendChild(child)
    else last = wrapItem(child)
  }
}

function wrapItem(child: ChildNode): Element {
  const item = newElement(child, 'li')
  child.replaceWith(item)
  item.appendChild(child)
  return item
}

/** `li[data-task]`, `done` or `open`. */
function writeTask(item: Element): void {
  const box = item.querySelector('input')
  if (box && box.closest('li') === item) item.setAttribute('data-task', box.hasAttribute('checked') ? 'done' : 'open')
  for (const one of item.querySelectorAll('input')) if (one.closest('li') === item) one.remove()
}
