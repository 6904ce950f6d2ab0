const maxCodePoints = 60
const maxBytes = 180

/** Hugo's last path segment from a title: NFC, lower case, letters and digits of any script, everything else one `-`. May be empty. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
  return trimDashes(cut(trimDashes(words)))
}

/** A slug of Latin letters only; `fallback` (the short site name and a digest) where the title leaves nothing. */
export function asciiSlugOf(title: string, fallback: string): string {
  const latin = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return trimDashes(cut(trimDashes(latin))) || fallback
}

/** UTF-8 bytes of a string, without a global `TextEncoder`. */
export function utf8Length(text: string): number {
  return [...text].reduce((sum, char) => sum + bytesOf(char.codePointAt(0) ?? 0), 0)
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

function cut(text: string): string {
  let kept = ''
  let bytes = 0
  for (const char of [...text].slice(0, maxCodePoints)) {
    bytes += bytesOf(char.codePointAt(0) ?? 0)
    if (bytes > maxBytes) break
    kept += char
  }
  return kept
}

function trimDashes(text: string): string {
  return text.replace(/^-+|-+$/g, '')
}
