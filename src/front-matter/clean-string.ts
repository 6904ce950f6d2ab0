/** The string on one line, without the characters that stop Hugo's YAML reader; everything else stays as it is. */
export function cleanString(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd').replace(UNREADABLE, '').replace(LINE_BREAKS, ' ')
}

/** With the `u` flag a surrogate that has its partner is not one any more. */
const LONE_SURROGATES = /\p{Surrogate}/gu
/** Control characters (C0, DEL, C1) other than tab and line breaks, the byte order mark and what YAML calls not printable. */
const UNREADABLE = /(?![\t\n\r])\p{Cc}|[\ufeff\ufffe\uffff]/gu
const LINE_BREAKS = /[\t\n\r\u2028\u2029]+/g
