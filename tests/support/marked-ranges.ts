import {JSDOM} from 'jsdom'

/** A page whose text holds `⟦` and `⟧` around what is selected: the page without the marks, and its ranges. */
export function markedPage(html: string): {readonly page: Document; readonly ranges: readonly Range[]} {
  const page = new JSDOM(html).window.document
  const ranges: Range[] = []
  const walker = page.createTreeWalker(page.body, 4)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text // what the walker was told to show
    for (let at = markIn(text); at >= 0; at = markIn(text)) {
      const isStart = text.data[at] === '⟦'
      text.deleteData(at, 1)
      if (isStart) ranges.push(page.createRange())
      if (isStart) ranges.at(-1)?.setStart(text, at)
      else ranges.at(-1)?.setEnd(text, at)
    }
  }
  return {page, ranges}
}

const markIn = (text: Text) => text.data.search(/[⟦⟧]/)
