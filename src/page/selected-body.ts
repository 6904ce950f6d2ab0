import {type Cuts, cutText} from './selected-ranges'

type Leaves = ReadonlyMap<Node, Cuts>

/** What a selection inside one of them keeps around it. */
const meaningful = 'a,b,blockquote,code,del,em,figure,h1,h2,h3,h4,h5,h6,i,p,q,s,strong,sub,sup'

/**
 * The selected part of a copy, in a `div`. A part of a table is a table of those rows and columns, a part of a list a
 * list that counts on as it did, a part of a code block a code block; some words of an item or a cell are words.
 */
export function selectedBody(leaves: Leaves): HTMLElement | undefined {
  const nodes = [...leaves.keys()]
  const around = commonParent(nodes)
  const root = around && rootOf(around, leaves)
  const columns = columnsOf(nodes)
  let part = root && partOf(root, leaves, columns)
  if (!root || !part) return undefined
  const body = root.ownerDocument.createElement('div')
  if (root.matches('li,td,th,dd,dt') && !isWhole(root, leaves)) {
    body.append(...part.childNodes)
    return body
  }
  for (let inner = root, outer = root.parentElement; outer; inner = outer, outer = outer.parentElement) {
    const isList = part.nodeName === 'LI' && outer.matches('ul,ol')
    if (isList || outer.matches(meaningful)) part = shellAround(outer, [[inner, part]])
  }
  body.append(part)
  return body
}

function commonParent(nodes: readonly Node[]): Element | undefined {
  let parent = nodes[0]?.parentElement ?? undefined
  while (parent && !nodes.every((node) => parent?.contains(node))) parent = parent.parentElement ?? undefined
  return parent
}

function rootOf(around: Element, leaves: Leaves): Element {
  const code = around.closest('pre')
  if (code) return code
  if (around.matches('thead,tbody,tfoot,tr')) return around.closest('table') ?? around
  const item = around.closest('li')
  return item && isWhole(item, leaves) ? item : around
}

/** Whether nothing that is to be read in it was left out. */
function isWhole(item: Element, leaves: Leaves): boolean {
  const texts = item.ownerDocument.createTreeWalker(item, 4)
  while (texts.nextNode()) {
    const text = texts.currentNode
    if (cutText(text, leaves.get(text) ?? []).trim() !== text.nodeValue?.trim()) return false
  }
  return true
}

/** Which columns of a row hold something selected, by their cells' tables. */
function columnsOf(nodes: readonly Node[]): ReadonlyMap<Element, ReadonlySet<number>> {
  const columns = new Map<Element, Set<number>>()
  for (const node of nodes) {
    const cell = node.parentElement?.closest('td,th')
    const table = cell?.closest('table')
    if (!cell || !table) continue
    const wanted = columns.get(table) ?? new Set()
    columns.set(table, wanted.add([...(cell.parentElement?.children ?? [])].indexOf(cell)))
  }
  return columns
}

function partOf(node: Node, leaves: Leaves, columns: ReturnType<typeof columnsOf>): Node | undefined {
  const cuts = leaves.get(node)
  if (cuts) return leafOf(node, cuts)
  const parts = [...node.childNodes].flatMap((child) => {
    const part = partOf(child, leaves, columns)
    return part ? [[child, part] as const] : []
  })
  if (!parts.length) return undefined
  const element = node as Element // whatever else has children
  return element.localName === 'tr' ? rowOf(element, new Map(parts), columns) : shellAround(element, parts)
}

function leafOf(node: Node, cuts: Cuts): Node {
  const leaf = node.cloneNode(false)
  if (node.nodeType === 3) leaf.nodeValue = cutText(node, cuts)
  return leaf
}

/** Cells stay in their columns: one not selected is left empty, and a column of nothing else is dropped. */
function rowOf(row: Element, parts: ReadonlyMap<Node, Node>, columns: ReturnType<typeof columnsOf>): Node {
  const table = row.closest('table')
  const wanted = table && !table.querySelector('[colspan],[rowspan]') ? columns.get(table) : undefined
  const cells = [...row.children].filter((_, column) => wanted?.has(column) ?? true)
  return shellAround(
    row,
    cells.map((cell) => [cell, parts.get(cell) ?? cell.cloneNode(false)]),
  )
}

/** The element with these of its children's parts; an ordered list goes on counting from its first. */
function shellAround(element: Element, parts: readonly (readonly [Node, Node])[]): Element {
  const shell = element.cloneNode(false) as Element // a clone is what it was cloned from
  for (const [, part] of parts) shell.appendChild(part)
  if (element.localName !== 'ol') return shell

  const items = [...element.children]
  const before = items.indexOf(parts.find(([{nodeName}]) => nodeName === 'LI')?.[0] as Element)
  const isReversed = element.hasAttribute('reversed')
  const start = Number(element.getAttribute('start') ?? (isReversed ? items.length : 1))
  shell.setAttribute('start', `${start + (isReversed ? -before : before)}`)
  return shell
}
