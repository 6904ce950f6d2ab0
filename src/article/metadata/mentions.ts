/** Whether one of the words stands in a text: asked before a long expression, or in its stead, for it needs no compiling. */
export function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}
