/** The language of a text: a tag (BCP 47), and where it is read to. */
export type Tongue = {readonly tag: string; readonly direction: string}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * What stands in the place of a text: a number as the language writes it, words that may run the other way set apart, so
 * that neither turns the other (UAX #9, isolates).
 */
export function partOf(part: string | number, {tag, direction}: Tongue): string {
  if (typeof part === 'number') return part.toLocaleString(tag)
  if (part.startsWith('\u2066')) return part
  return direction === 'rtl' || rightToLeft.test(part) ? `\u2068${part}\u2069` : part
}

/** A file's name among words: from the left, as file managers show it, whatever it begins with. */
export function fileNameInText(name: string): string {
  return rightToLeft.test(name) ? `\u2066${name}\u2069` : name
}
