import {newElement, rename} from './element'
import {setOnOneLine} from './on-one-line'
import {gridOf} from './table-grid'
import type {Pass} from './tidy'

const blocksInCells = 'table, pre, blockquote, h1, h2, h3, h4, h5, h6, figure'

/** Data tables are rectangular, of one `thead` row and a `tbody`, their cells on one line. Layout tables become blocks. */
export const tables: Pass = (body, _context, tell) => {
  // Inner ones first: only a table that stayed one makes its outer table a layout.
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const rows = rowsOf(table).filter(isFilled)
    const isWide = rows.some((row) => row.children.length > 1)
    const holdsBlocks = table.querySelector(blocksInCells) !== null
    setCaptionBefore(table)
    if (rows.length > 1 && isWide && !holdsBlocks) writeTable(table, rows)
    else {
      if (rows.length > 1 && isWide)
        tell({code: 'table-flattened', detail: (table.textContent ?? '').trim().slice(0, 80)})
      dissolve(table)
    }
  }
}

function rowsOf(table: Element): readonly Element[] {
  return [...table.children].flatMap((part) =>
    part.localName === 'tr' ? [part] : part.matches('thead, tbody, tfoot') ? rowsOf(part) : [],
  )
}

function isFilled(row: Element): boolean {
  return Boolean(row.textContent?.trim()) || row.querySelector('img, [data-embed]') !== null
}

function setCaptionBefore(table: Element): void {
  for (const caption of table.querySelectorAll(':scope > caption')) table.before(rename(caption, 'div'))
}

function dissolve(table: Element): void {
  for (const part of table.querySelectorAll('thead, tbody, tfoot, tr, td, th, caption'))
    if (part.closest('table') === table) rename(part, 'div')
  for (const part of table.querySelectorAll('colgroup, col')) part.remove()
  rename(table, 'div')
}

function writeTable(table: Element, rows: readonly Element[]): void {
  const grid = gridOf(rows)
  const hasHead =
    rows[0]?.parentElement?.localName === 'thead' ||
    [...(rows[0]?.children ?? [])].every(({localName}) => localName === 'th')
  const [head, ...rest] = hasHead ? grid : [[], ...grid]
  const width = grid[0]?.length ?? 0
  const aligned = Array.from({length: width}, (_, column) => alignmentOf(grid, column))
  const whole = newElement(table, 'table')
  const top = newElement(table, 'thead')
  const bottom = newElement(table, 'tbody')
  whole.append(top, bottom)
  top.appendChild(
    rowOf(
      top,
      'th',
      Array.from({length: width}, (_, column) => head?.[column]),
    ),
  )
  for (const [column, cell] of [...(top.firstElementChild?.children ?? [])].entries())
    if (aligned[column]) cell.setAttribute('align', aligned[column])
  for (const cells of rest) bottom.appendChild(rowOf(bottom, 'td', cells))
  table.replaceWith(whole)
}

function rowOf(near: Element, name: string, cells: readonly (Element | undefined)[]): HTMLElement {
  const row = newElement(near, 'tr')
  for (const cell of cells) {
    const written = newElement(near, name)
    while (cell?.firstChild) written.appendChild(cell.firstChild)
    setOnOneLine(written)
    row.appendChild(written)
  }
  return row
}

/** `left`, `center`, `right` or none, as the column's first two cells say. */
function alignmentOf(grid: readonly (readonly (Element | undefined)[])[], column: number): string {
  for (const row of grid.slice(0, 2)) {
    const cell = row[column]
    const stated =
      /text-align\s*:\s*(\w+)/i.exec(cell?.getAttribute('style') ?? '')?.[1] ?? cell?.getAttribute('align') ?? ''
    if (/^(?:left|center|right)$/i.test(stated)) return stated.toLowerCase()
  }
  return ''
}
