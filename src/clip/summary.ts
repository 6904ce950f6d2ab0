const cjk = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/g
const cjkLimit = 50
const otherLimit = 160

/**
 * The opening of a text: 50 code points where it is mostly CJK, else up to 160 cut at a word, then `...`; no dots where
 * nothing was cut. Hugo renders a summary as Markdown, so Markdown's own characters are made harmless.
 */
export function summaryOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const points = [...plain]
  const limit = isMostlyCjk(plain) ? cjkLimit : otherLimit
  if (points.length <= limit) return harmless(plain)

  const cut = points.slice(0, limit).join('')
  return `${harmless(limit === cjkLimit ? cut.trim() : atWord(cut, points[limit] ?? ''))}...`
}

function isMostlyCjk(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(cjk)?.length ?? 0) * 2 > letters
}

function atWord(cut: string, next: string): string {
  if (/\s/.test(next)) return cut.trim()
  const end = cut.lastIndexOf(' ')
  return (end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/, '')
}

function harmless(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~$|]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+#=])/, '\\$1')
    .replace(/\{(?=\{[<%])/g, '{\u200b')
    .replace(/(?<!\p{L}):(?=[a-z0-9_+-]+:)/gu, '\\:')
}
