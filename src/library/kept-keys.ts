/** How long edits and quotations wait, in ms. */
export const lifetime = 7 * 24 * 60 * 60 * 1000

export const draftPrefix = 'draft:'
export const quotationsPrefix = 'quotations:'

/** What the browser's storage gives back: values by their keys. */
export type Stored = Readonly<Record<string, unknown>>

/** The keys under which something of a page is kept. */
export function keptKeys(address: string): readonly string[] {
  return [draftPrefix + address, quotationsPrefix + address]
}
