/** An element as Markdown, from what it holds as Markdown. */
export type Writer = (content: string, element: Element) => string
