/**
 * Give every `li` its marker, `data-marker`. A list right after one of its kind takes another sign, else Markdown would
 * make one list of the two.
 */
export function markItems(body: HTMLElement): void {
  for (const item of body.querySelectorAll('li[data-task]')) if (!startsWithText(item)) writeBox(item)
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

function startsWithText({firstChild}: Element): boolean {
  return !/^(?:H[1-6]|PRE|HR|TABLE|BLOCKQUOTE|[UOD]L)$/.test(firstChild?.nodeName ?? '')
}

/** Goldmark knows a box before text alone. */
function writeBox(item: Element): void {
  const box = item.ownerDocument.createElement('p')
  box.textContent = item.getAttribute('data-task') === 'done' ? '☑' : '☐'
  item.removeAttribute('data-task')
  item.prepend(box)
}
