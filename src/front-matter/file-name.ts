import {utf8Length} from './slug'

const maxBytes = 200
/** Names Windows keeps for devices, and the two that turn a Hugo section into a bundle. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|_?index)$/i

/** `YYYY-MM-DD-<slug>.md`; without a date, no date part. Valid on Linux, macOS and Windows, at most 200 bytes of UTF-8. */
export function fileNameOf(date: string | undefined, slug: string): string {
  const day = date?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]
  const stem = [day, slug || 'clip'].filter(Boolean).join('-')
  return `${reserved.test(stem) ? `${stem}-clip` : stem}.md`
}

/** A valid file name from what the user typed: its letters, digits, `-`, `_` and `.` kept, at most 200 bytes, ending in `.md`. */
export function safeFileName(typed: string): string {
  const stem = typed.normalize('NFC').replace(/\.(?:md|markdown)$/i, '')
  const plain = stem.replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '')
  const short = cutBytes(plain, maxBytes - '-clip.md'.length).replace(/[.-]+$/, '')
  const named = short || 'clip'
  return `${reserved.test(named.split('.')[0] ?? '') ? `${named}-clip` : named}.md`
}

/** The next free name: `a.md`, `a-2.md`, `a-3.md` … */
export function freeFileName(name: string, isTaken: (name: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : name.replace(/\.md$/, `-${n}.md`)
    if (!isTaken(candidate)) return candidate
  }
}

function cutBytes(text: string, limit: number): string {
  let kept = text
  while (utf8Length(kept) > limit) kept = [...kept].slice(0, -1).join('')
  return kept
}
