/** Markdown as a block quotation of it. */
export function asQuotation(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')
}
