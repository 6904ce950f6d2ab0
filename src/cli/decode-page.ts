/**
 * A page's text from its bytes: by its byte order mark, else UTF-8 where the bytes can be nothing else, else as it declares
 * itself (GBK, Big5, Shift_JIS …), else UTF-8. Saved pages often are UTF-8 and still declare what they were.
 */
export function decodePage(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? 'utf-8'))
  return new TextDecoder(encoding).decode(bytes)
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return undefined
}

/** Text of any other encoding is hardly ever valid UTF-8 beyond ASCII; pure ASCII may still be ISO-2022-JP. */
function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.every((byte) => byte < 0x80)) return false
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Browsers look at the first 1,024 bytes; some pages have long scripts before their declaration. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192))
  const label = /<(?:meta\b[^>]*?|\?xml\b[^>]*?en)c(?:harset|oding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]
  return label !== undefined && isKnown(label) ? label : undefined
}

function isKnown(label: string): boolean {
  try {
    // A declaration that could be read as ASCII does not stand for UTF-16.
    return !new TextDecoder(label).encoding.startsWith('utf-16')
  } catch {
    return false
  }
}
