import {isLetter as isPlainLetter} from './letter'
import type {EmphasisPiece, Piece, TextPiece} from './pieces'

/** Which edges of a text are to be written as character references. */
export type References = {first?: true; last?: true}

/** ASCII's signs, and the punctuation of most texts: all that the two below hold as well. */
const common = /[!-/:-@[-`{-~\u2010-\u2027\u3001\u3002\u3008-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/
/** Every version of Goldmark takes these for punctuation; the others some versions take for letters. */
const punctuation = /^(?:\p{P}|[$+<=>^`|~])$/u
const punctuationOrSymbol = /^[\p{P}\p{S}]$/u

/**
 * Signs of emphasis work by what stands beside them (CommonMark, left- and right-flanking): `**重点。**后` does not close.
 * A character reference there begins and ends in punctuation, so the sign works, and the text stays what it was.
 */
export function referencesIn(line: readonly Piece[]): ReadonlyMap<Piece, References> {
  const references = new Map<Piece, References>()
  // A reference for a text of one letter changes what stands on its other side too.
  for (let known = -1; known < references.size; ) {
    known = references.size
    settleAll(line, references)
  }
  return references
}

function settleAll(line: readonly Piece[], references: Map<Piece, References>): void {
  for (let start = 0; start < line.length; start++) {
    const sign = signOf(line[start])
    if (!sign) continue
    let end = start
    while (signOf(line[end + 1]) === sign) end++
    settle(line, {start, end}, references)
    start = end
  }
}

type Span = {readonly start: number; readonly end: number}

function signOf(piece: Piece | undefined): EmphasisPiece['sign'] | undefined {
  return piece?.kind === 'opens' || piece?.kind === 'closes' ? piece.sign : undefined
}

function settle(line: readonly Piece[], {start, end}: Span, references: Map<Piece, References>): void {
  const [left, right] = [line[start - 1], line[end + 1]]
  const kinds = new Set(line.slice(start, end + 1).map(({kind}) => kind))
  let [before, after] = [edgeOf(left, references, 'last'), edgeOf(right, references, 'first')]
  const refer = (piece: Piece | undefined, edge: keyof References) => {
    if (piece?.kind === 'text') references.set(piece, {...references.get(piece), [edge]: true})
  }
  // Newer versions of Goldmark take no tilde beside a tilde for a sign.
  if (before === '~' && signOf(line[start]) === '~') {
    refer(left, 'last')
    before = ';'
  }
  // Twice: what one kind asks for changes what the other sees.
  for (let round = 0; round < 2; round++) {
    if (kinds.has('closes') && isSign(before) && isLetter(after)) {
      refer(right, 'first')
      after = '&'
    }
    if (kinds.has('opens') && isSign(after) && isLetter(before)) {
      refer(left, 'last')
      before = ';'
    }
  }
}

/** The character beside a sign; blank at the ends of a line. */
function edgeOf(piece: Piece | undefined, references: ReadonlyMap<Piece, References>, edge: keyof References): string {
  if (!piece) return ''
  if (piece.kind !== 'text') return '`'
  const known = references.get(piece)
  if (known && (known[edge] || isOneCharacter(piece))) return '&'
  return edge === 'first' ? firstOf(piece) : lastOf(piece)
}

function firstOf({node}: TextPiece): string {
  return String.fromCodePoint(node.data.codePointAt(0) ?? 32)
}

function lastOf({node}: TextPiece): string {
  return [...node.data.slice(-2)].at(-1) ?? ''
}

function isOneCharacter({node}: TextPiece): boolean {
  return node.data.length <= 2 && [...node.data].length === 1
}

// Common characters are asked for first: a class of all punctuation takes its time to compile.

function isSign(character: string): boolean {
  if (isBlank(character) || isPlainLetter(character)) return false
  return common.test(character) || punctuationOrSymbol.test(character)
}

function isLetter(character: string): boolean {
  if (isBlank(character) || common.test(character)) return false
  return isPlainLetter(character) || !punctuation.test(character)
}

/** As Goldmark sees it, to which U+FEFF is none. */
function isBlank(character: string): boolean {
  return character.trim() === '' && character !== '\ufeff'
}
