import {apa} from './apa'
import {bibtex} from './bibtex'
import {chicago} from './chicago'
import {fullSource} from './full-source'
import {markdownOf, type Part, plainTextOf} from './parts'
import type {Source} from './source'

/** The styles that say more than the link. */
export type CitationStyle = 'full' | 'chicago' | 'apa' | 'bibtex'

const styles: Readonly<Record<Exclude<CitationStyle, 'bibtex'>, (source: Source) => readonly Part[]>> = {
  full: fullSource,
  chicago,
  apa,
}

/** A source as it ends a file: a paragraph, or for BibTeX a block of code. */
export function citationMarkdown(source: Source, style: CitationStyle): string {
  return style === 'bibtex' ? `\`\`\`bibtex\n${bibtex(source)}\n\`\`\`` : markdownOf(styles[style](source))
}

/** A source as it is pasted elsewhere. */
export function citationText(source: Source, style: CitationStyle): string {
  return style === 'bibtex' ? bibtex(source) : plainTextOf(styles[style](source))
}
