/** What an element is to the text in it, if it is more than a wrapper: a heading, a quotation, an item with its number, a term or its meaning. */
export function containerOf(element: Element): string | undefined {
  const name = element.localName
  if (/^(?:h[1-6]|d[dt])$/.test(name)) return name
  if (name === 'blockquote') return '>'
  if (name === 'li') return itemOf(element)
  // A list right inside a list belongs to the item before it, else makes one.
  if (/^(?:[uo]l|menu)$/.test(name) && element.parentElement?.matches('ul, ol, menu')) {
    const before = element.previousElementSibling
    const item = before?.localName === 'a' ? before.querySelector(':scope > li:last-child') : before
    return item?.localName === 'li' ? itemOf(item) : 'u'
  }
  return undefined
}

function itemOf(item: Element): string {
  const list = listOf(item)
  if (list?.localName !== 'ol') return 'u'
  const items = [...list.querySelectorAll('li')].filter((one) => listOf(one) === list)
  const step = list.hasAttribute('reversed') ? -1 : 1
  let number = Number(list.getAttribute('start') ?? (step < 0 ? items.length : 1))
  for (const one of items) {
    number = Number(one.getAttribute('value') ?? number)
    if (one === item) break
    number += step
  }
  return `o${number}`
}

/** A phrase between list and item, which the parser may leave there, changes nothing unless it marks. */
function listOf(item: Element): Element | null | undefined {
  return item.parentElement?.closest(
    'ol, ul, menu, div, section, article, li, p, blockquote, td, dd, em, i, b, strong, s, del, code',
  )
}
