/** The part of Readability 0.6.0 that we use; the build drops the rest (scripts/build/lighter-packages.ts). */
declare module '@mozilla/readability/Readability.js' {
  export default class Readability {
    constructor(page: Document, options: Readonly<Record<string, never>>)
    /** What it may do, as a sum: 1 drop by class words, 2 weigh by class words, 4 clean by form. */
    _flags: number
    /** Turns double line breaks into paragraphs. */
    _prepDocument(): void
    /** Marks tables of facts, which are not cleaned. */
    _markDataTables(article: Element): void
    /** Takes out the elements of a name that look like no part of the text. */
    _cleanConditionally(article: Element, name: string): void
    /** Where the article is: moved into an element of its own, and cleaned. */
    _grabArticle(): Element | null
  }
}
