import TurndownService from 'turndown'

/** Markdown for Hugo's default Goldmark from a tidy body: blocks apart by one empty line, no wrapping, no trailing line break. */
export function writeMarkdown(body: HTMLElement): string {
  return new TurndownService({headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-'}).turndown(body)
}
