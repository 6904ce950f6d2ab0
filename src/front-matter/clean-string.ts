// C0, DEL and C1 controls, the byte order mark, and the two noncharacters YAML readers refuse.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
const unwritable = /[\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g

/** A string every Hugo version reads back unchanged: well-formed, on one line, without controls. */
export function cleanString(text: string): string {
  return wellFormed(text)
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(unwritable, '')
}

/** Lone surrogates become U+FFFD, as `String.prototype.toWellFormed` does where it exists. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
