import {newElement, rename} from './element'

const highest = 999_999_999 // CommonMark takes nine digits

/** Every item of an `ol` gets the number a browser shows it with as its `value`. */
export function numberItems(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ol')) {
    const items = [...list.children].filter(({localName}) => localName === 'li')
    const step = list.hasAttribute('reversed') ? -1 : 1
    let number = wholeNumber(list.getAttribute('start')) ?? (step < 0 ? items.length : 1)
    for (const item of items) {
      number = wholeNumber(item.getAttribute('value')) ?? number
      item.setAttribute('value', `${number}`)
      number += step
    }
  }
}

/** Every `ol` counts up by one from `start`: where the items' numbers do not, a new list starts. Empty items stay behind. */
export function splitWhereNumbersJump(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ol')) {
    let current: Element | undefined
    let expected = 0
    for (const item of [...list.children]) {
      const number = Number(item.getAttribute('value'))
      if (isEmpty(item)) continue
      if (!current || number !== expected) {
        current = newElement(list, 'ol')
        current.setAttribute('start', `${Math.min(Math.max(number, 0), highest)}`)
        list.before(current)
      }
      current.appendChild(item)
      expected = number + 1
    }
    rename(list, 'div')
  }
}

function isEmpty(item: Element): boolean {
  return !item.textContent?.trim() && !item.querySelector('img, hr')
}

function wholeNumber(text: string | null): number | undefined {
  return text && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined
}
