import type {View} from './browser'

/**
 * What of a page stands wrong, a line each: parts that lie over each other, words that do not fit, a page wider than its
 * window, or higher where its fields should scroll alone. Of what scrolls only what is seen counts.
 */
export function layoutFaults(view: View): Promise<string> {
  return view.look(() => {
    type Box = {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number}
    type Part = {readonly node: Element; readonly name: string; readonly box: Box}

    const meet = (one: Box, other: Box): Box => ({
      left: Math.max(one.left, other.left),
      top: Math.max(one.top, other.top),
      right: Math.min(one.right, other.right),
      bottom: Math.min(one.bottom, other.bottom),
    })
    const isSeen = ({left, top, right, bottom}: Box) => right - left > 1.5 && bottom - top > 1.5
    const clips = (node: Element) => getComputedStyle(node).overflow !== 'visible'
    /** The part of a box that the boxes around it let through. */
    const shown = (node: Element, box: Box): Box => {
      let left = meet(box, box)
      for (let around = node.parentElement; around; around = around.parentElement)
        if (clips(around)) left = meet(left, around.getBoundingClientRect())
      return left
    }
    const nameOf = (node: Element) =>
      `${node.tagName.toLowerCase()} ${node.id || node.textContent?.replace(/\s+/g, ' ').trim().slice(0, 30) || node.className}`
    const isThere = (node: Element) => node.checkVisibility({visibilityProperty: true, opacityProperty: true})

    const controls: Part[] = [...document.querySelectorAll('button, input, select, textarea, summary, iframe')]
      .filter((node) => isThere(node) && !node.matches('.terms input'))
      .map((node) => ({node, name: nameOf(node), box: shown(node, node.getBoundingClientRect())}))
    const texts: Part[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode.parentElement
      if (!node || !walker.currentNode.nodeValue?.trim() || !isThere(node) || node.closest('option, .unseen')) continue
      const range = document.createRange()
      range.selectNode(walker.currentNode)
      const whole = clips(node) ? node.getBoundingClientRect() : undefined
      for (const box of range.getClientRects())
        texts.push({node, name: nameOf(node), box: shown(node, whole ? meet(box, whole) : box)})
    }

    // Where the page is higher than its window, what passes under the footer that stays is not seen.
    const footer = document.querySelector('.save-bar')
    const floor = innerHeight < document.documentElement.scrollHeight ? footer?.getBoundingClientRect().top : undefined
    const above = ({node, name, box}: Part): Part =>
      floor === undefined || footer?.contains(node)
        ? {node, name, box}
        : {node, name, box: {...box, bottom: Math.min(box.bottom, floor)}}

    const parts = [...controls, ...texts].map(above).filter(({box}) => isSeen(box))
    const faults: string[] = []
    for (const [at, one] of parts.entries()) {
      for (const other of parts.slice(at + 1)) {
        const isWithin = one.node.contains(other.node) || other.node.contains(one.node)
        if (!isWithin && isSeen(meet(one.box, other.box))) faults.push(`${one.name} lies over ${other.name}`)
      }
    }
    for (const node of document.querySelectorAll<HTMLElement>(
      'html, main, form, .scroll, .tabs, .head, .save-bar, button, label, h1',
    ))
      if (isThere(node) && node.clientWidth > 0 && node.scrollWidth > node.clientWidth + 1)
        faults.push(`${nameOf(node)} needs ${node.scrollWidth} of ${node.clientWidth} pixels`)
    if (footer && innerHeight >= 590 && document.documentElement.scrollHeight > innerHeight + 1)
      faults.push(`the page is ${document.documentElement.scrollHeight} high in a window of ${innerHeight}`)
    if (parts.length < 10) faults.push(`only ${parts.length} parts are seen`)
    return [...new Set(faults)].join('\n')
  })
}
