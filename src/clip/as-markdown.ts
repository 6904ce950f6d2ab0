/** One line of plain text as Markdown that renders to it. Only what would act is escaped: themes also print it raw. */
export function asMarkdown(line: string): string {
  return line
    .replace(/\\(?=[!-/:-@[-`{-~])|`|\](?=[[(:])/g, '\\$&')
    .replace(spans, '\\$&')
    .replace(/<(?=[a-z/!?])|&(?=#?[a-z0-9]+;)/gi, '\\$&')
    .replace(blockMarker, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** A `_` inside a word is plain to every reader of Markdown, and a star or tilde only acts where text touches it. */
const spans = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[*~](?=\S)|(?<=\S)[*~]/gu
/** What begins a heading, a quotation, a list, a rule or a fence. */
const blockMarker = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|([-_*])(?=(?: *\1){2,} *$))/
