/**
 * Give every `li` its marker, `data-marker`. A list right after one of its kind takes another sign, else Markdown would
 * make one list of the two.
 */
export function markItems(body: HTMLElement): void {
  const others = new Set<Element>()
  for (const list of body.querySelectorAll('ul, ol')) {
    const before = list.previousElementSibling
    const isOther = before?.localName === list.localName && !others.has(before)
    if (isOther) others.add(list)
    const start = Number(list.getAttribute('start') ?? 1)
    for (const [at, item] of [...list.children].entries())
      item.setAttribute(
        'data-marker',
        list.localName === 'ul' ? (isOther ? '+ ' : '- ') : `${start + at}${isOther ? ')' : '.'} `,
      )
  }
}
