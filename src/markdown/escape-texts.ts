import {escapeText} from './escape-text'
import {type References, referencesIn} from './flanking'
import {linesOf, type Piece} from './pieces'

const none: ReadonlyMap<Piece, References> = new Map()

/** Put backslashes where Goldmark would take text for markup, in place. */
export function escapeTexts(body: HTMLElement): void {
  for (const {pieces, hasEmphasis} of linesOf(body)) {
    const references = hasEmphasis ? referencesIn(pieces) : none
    pieces.forEach((piece, at) => {
      if (piece.kind !== 'text') return
      const text = piece.node.data
      const before = pieces[at - 1]?.kind
      const after = pieces[at + 1]?.kind
      const escaped = escapeText(text, {before, after, in: piece.in, references: references.get(piece)})
      if (escaped !== text) piece.node.data = escaped
    })
  }
}
