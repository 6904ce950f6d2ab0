import {utf8Length} from './utf8-length'

/** What a system takes at most is 255; the rest is for what others add, such as ` (1)` or `.part`. */
const maxBytes = 200
/** Names Windows keeps for devices, and those that turn a Hugo section into a bundle and hide its pages. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|_?index)$/i

/** `YYYY-MM-DD-<slug>.md` for a date that begins with its day; without a date, no date part. */
export function fileNameOf(date: string | undefined, slug: string): string {
  const day = date?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]
  return safeFileName([day, slug || 'clip'].filter(Boolean).join('-'))
}

/**
 * A name that Linux, macOS, Windows and Hugo take, from what the user typed: its letters, digits, `-`, `_` and `.` kept,
 * at most 200 bytes of UTF-8, ending in `.md`.
 */
export function safeFileName(typed: string): string {
  const stem = typed.normalize('NFC').replace(/\.(?:md|markdown)$/i, '')
  const plain = stem.replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-').replace(edges, '')
  const named = shortened(plain, maxBytes - '-clip-99.md'.length).replace(edges, '') || 'clip'
  return `${reserved.test(named.split('.')[0] ?? '') ? `clip-${named}` : named}.md`
}

/** Neither hidden nor cut by Windows, which drops dots at the end; a mark needs a letter before it. */
const edges = /^[\p{M}.-]+|[.-]+$/gu

/** The next free name: `a.md`, `a-2.md`, `a-3.md` … */
export function freeFileName(name: string, isTaken: (name: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : name.replace(/\.md$/, `-${n}.md`)
    if (!isTaken(candidate)) return candidate
  }
}

function shortened(text: string, limit: number): string {
  let kept = ''
  let bytes = 0
  for (const [letter] of text.matchAll(/.\p{M}*/gsu)) {
    bytes += utf8Length(letter)
    if (bytes > limit) return kept
    kept += letter
  }
  return kept
}
