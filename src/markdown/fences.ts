/** A run of backticks longer than any in the code, at least `shortest`. */
export function codeFence(code: string, shortest: number): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), shortest - 1)
  return '`'.repeat(longest + 1)
}

/** Code in a line. One with backticks at an edge gets blanks, which CommonMark takes off again. */
export function codeSpan(code: string): string {
  const runs = new Set((code.match(/`+/g) ?? []).map((run) => run.length))
  let length = 1
  while (runs.has(length)) length++
  const pad = /^`|`$|^ .* $/s.test(code) ? ' ' : ''
  return `${'`'.repeat(length)}${pad}${code}${pad}${'`'.repeat(length)}`
}
