import {isElement, newElement, rename, unwrap} from './element'
import {setOnOneLine} from './on-one-line'

/** A `dl` holds `dt` and `dd` only, and begins with a `dt`; one without both is no list of terms. */
export function terms(body: HTMLElement): void {
  for (const part of body.querySelectorAll('dt, dd')) if (!part.closest('dl')) rename(part, 'div')
  for (const list of body.querySelectorAll('dl')) {
    for (const group of list.querySelectorAll(':scope > div')) unwrap(group)
    gather(list)
    const [first, last] = [list.firstElementChild, list.lastElementChild]
    if (first?.localName !== 'dt' || last?.localName !== 'dd') dissolve(list)
    else for (const term of list.querySelectorAll(':scope > dt')) setOnOneLine(term)
  }
}

/** What is neither term nor meaning belongs to the meaning before it. */
function gather(list: Element): void {
  let last: Element | undefined
  for (const child of [...list.childNodes]) {
    const isPart = isElement(child) && /^d[td]$/.test(child.localName)
    if (isPart && (child.textContent?.trim() || child.querySelector('img'))) last = child
    else if (isPart || !child.textContent?.trim()) child.remove()
    else if (last?.localName === 'dd') last.appendChild(child)
    else {
      last = newElement(list, 'dd')
      child.replaceWith(last)
      last.appendChild(child)
    }
  }
}

function dissolve(list: Element): void {
  for (const part of list.querySelectorAll(':scope > dt, :scope > dd')) rename(part, 'div')
  rename(list, 'div')
}
