import {escapeText} from './escape-text'
import {referencesIn} from './flanking'
import {linesOf} from './pieces'

/** Put backslashes where Goldmark would take text for markup, in place. */
export function escapeTexts(body: HTMLElement): void {
  for (const line of linesOf(body)) {
    const references = referencesIn(line)
    for (const [at, piece] of line.entries()) {
      if (piece.kind !== 'text') continue
      const around = {before: line[at - 1]?.kind, after: line[at + 1]?.kind, in: piece.in}
      piece.node.data = escapeText(piece.node.data, {...around, references: references.get(piece)})
    }
  }
}
