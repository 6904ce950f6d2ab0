import {isElement, isText, newElement, rename, unwrap} from './element'
import {numberItems, splitWhereNumbersJump} from './number-lists'

/** Lists hold items and nothing else; an item has something to say; numbers go up by one. */
export function lists(body: HTMLElement): void {
  for (const box of body.querySelectorAll('input')) if (!box.closest('li')) box.remove()
  for (const group of body.querySelectorAll(':is(ul, ol) > div:has(> li)')) unwrap(group)
  for (const item of body.querySelectorAll('li')) if (!item.parentElement?.matches('ul, ol')) adopt(item)
  numberItems(body)
  for (const list of body.querySelectorAll('ul, ol')) gatherItems(list)
  splitWhereNumbersJump(body)
  for (const item of body.querySelectorAll('li')) {
    if (item.textContent?.trim() || item.querySelector('img, hr')) writeTask(item)
    else item.remove()
  }
  for (const list of body.querySelectorAll('ul, ol')) if (!list.firstElementChild) rename(list, 'div')
}

/** An item without a list starts one; those after it join. */
function adopt(item: Element): void {
  let before = item.previousSibling
  while (isText(before) && !before.data.trim()) before = before.previousSibling
  if (isElement(before) && before.hasAttribute('data-adopted')) {
    before.appendChild(item)
    return
  }
  const list = newElement(item, 'ul')
  list.setAttribute('data-adopted', '')
  item.replaceWith(list)
  list.appendChild(item)
}

/** A list right inside a list belongs to the item before it, else makes one; what else stands there splits the list. */
function gatherItems(list: Element): void {
  const children = [...list.childNodes]
  if (children.every(isItemOrBlank)) {
    for (const child of children) if (!isElement(child)) child.remove()
    return
  }
  let current: Element | undefined // the list or, between lists, the `div` being filled
  const fill = (name: string) => {
    if (current?.localName !== name) {
      current = newElement(list, name)
      list.before(current)
    }
    return current
  }
  for (const child of children) {
    if (isElement(child) && child.localName === 'li') fill(list.localName).appendChild(child)
    else if (isElement(child) && child.matches('ul, ol')) {
      const item = current?.lastElementChild
      // Without a number: a browser gives none to what is no item.
      if (item?.localName === 'li') item.appendChild(child)
      else fill('ul').appendChild(newElement(list, 'li')).appendChild(child)
    } else if (isElement(child) || child.textContent?.trim()) fill('div').appendChild(child)
  }
  rename(list, 'div')
}

function isItemOrBlank(child: ChildNode): boolean {
  return isElement(child) ? child.localName === 'li' : !child.textContent?.trim()
}

/** `li[data-task]`, `done` or `open`. */
function writeTask(item: Element): void {
  const box = item.querySelector('input')
  if (box && box.closest('li') === item) item.setAttribute('data-task', box.hasAttribute('checked') ? 'done' : 'open')
  for (const one of item.querySelectorAll('input')) if (one.closest('li') === item) one.remove()
}
