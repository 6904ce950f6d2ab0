/** The value of a JSON text; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One past where the bracket at `start` closes, strings set aside; the end of the text if it does not. */
export function closingBracket(text: string, start: number): number {
  const marks = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\]]/g
  marks.lastIndex = start
  let depth = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    if (/^[{[]/.test(match[0])) depth++
    else if (/^[}\]]/.test(match[0]) && --depth === 0) return match.index + 1
  }
  return text.length
}
