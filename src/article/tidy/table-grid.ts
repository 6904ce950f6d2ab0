type Grid = readonly (readonly (Element | undefined)[])[]

const widest = 100

/** Rows of equal length: a cell that spans others stands first in its span, the rest is empty. */
export function gridOf(rows: readonly Element[]): Grid {
  const cells = rows.reduce((sum, row) => sum + row.children.length, 0)
  const grid = fill(rows, spanOf)
  const size = grid.reduce((sum, row) => sum + row.length, 0)
  // Spans far beyond what the table holds are a mistake or an attack.
  return squared(size > 10 * cells + 1000 ? fill(rows, () => 1) : grid)
}

function fill(rows: readonly Element[], span: (cell: Element, name: string) => number): (Element | undefined)[][] {
  const taken: number[] = [] // per column, how many rows below it a cell from above still takes
  return rows.map((row) => {
    const out: (Element | undefined)[] = []
    const skip = () => {
      while (taken[out.length]) {
        taken[out.length] = (taken[out.length] ?? 0) - 1
        out.push(undefined)
      }
    }
    for (const cell of row.children) {
      if (!/^t[dh]$/.test(cell.localName)) continue
      skip()
      const down = span(cell, 'rowspan') - 1
      for (let across = 0, wide = span(cell, 'colspan'); across < wide; across++) {
        taken[out.length] = down
        out.push(across === 0 ? cell : undefined)
      }
    }
    skip()
    return out
  })
}

function spanOf(cell: Element, name: string): number {
  const stated = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return Math.min(Math.max(stated || 1, 1), widest)
}

function squared(grid: (Element | undefined)[][]): Grid {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  return grid.map((row) => [...row, ...Array.from({length: width - row.length}, () => undefined)])
}
