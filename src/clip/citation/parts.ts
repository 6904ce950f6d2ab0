import {cleanString} from '../../front-matter/clean-string'

/** A citation as a row of texts; a style knows neither Markdown nor anything else it may be written in. */
export type Part = string | {readonly italic: string} | {readonly link: string}

/** As Markdown on one line that renders to it. */
export function markdownOf(parts: readonly Part[]): string {
  return parts
    .map(marked)
    .join('')
    .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2')
    .replace(/^[-+#]/, '\\$&')
}

/** As plain text, for the clipboard. */
export function plainTextOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : 'italic' in part ? part.italic : part.link)).join('')
}

/** Text and the parts between, without those that are empty. */
export function sentence(...parts: readonly (Part | undefined)[]): readonly Part[] {
  return parts.filter((part): part is Part => Boolean(part))
}

function marked(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  return 'italic' in part ? `*${escaped(part.italic)}*` : `<${part.link}>`
}

function escaped(text: string): string {
  return cleanString(text).replace(/[\\`*_[\]<>~&|]|\{(?=[<%])/g, '\\$&')
}
