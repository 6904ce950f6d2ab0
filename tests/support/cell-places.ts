/** A table of these sets out blocks: it is no table of data. */
const blocksInCells = 'pre, blockquote, h1, h2, h3, h4, h5, h6, figure'

/** Where each cell of a table of data stands, `cell row:column`; nothing for other tables. */
export function cellPlaces(table: Element): readonly (readonly [Element, string])[] {
  if (!isData(table)) return []
  const taken = new Set<string>()
  return rowsOf(table).flatMap((row, down) => {
    let across = 0
    return [...row.children].map((cell) => {
      while (taken.has(`${down}:${across}`)) across++
      const [wide, high] = ['colspan', 'rowspan'].map((name) => Number(cell.getAttribute(name) ?? 1))
      for (let x = 0; x < (wide ?? 1); x++) for (let y = 0; y < (high ?? 1); y++) taken.add(`${down + y}:${across + x}`)
      return [cell, `cell ${down}:${across}`] as const
    })
  })
}

function isData(table: Element): boolean {
  const rows = rowsOf(table)
  if (rows.length < 2 || rows.every(({children}) => children.length < 2)) return false
  return !table.querySelector(blocksInCells) && ![...table.querySelectorAll('table')].some(isData)
}

function rowsOf(table: Element): readonly Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table).filter(isFilled)
}

function isFilled(row: Element): boolean {
  return Boolean(row.textContent?.trim()) || row.querySelector('img, iframe, audio') !== null
}
