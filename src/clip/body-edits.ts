import {digestOf} from './digest'

/** What the user made of the body. All or none of the three is there; they belong to one reading of the page (ADR 0063). */
export type BodyEdits = {
  /** The body as it is to be saved. */
  readonly markdown?: string
  /** What was taken out of it, in its order. */
  readonly leftOut?: readonly LeftOut[]
  /** Digest of the article's Markdown that the edits began from. */
  readonly bodyOf?: string
}

/** A piece taken out: its Markdown, and the place in the body (UTF-16 units) it goes back to. */
export type LeftOut = {readonly at: number; readonly text: string}

/** The body as it stands. */
export type Body = {readonly markdown: string; readonly leftOut: readonly LeftOut[]}

/** The edits that make an article's body into this one; none where nothing is changed. */
export function bodyEditsFor({markdown, leftOut}: Body, article: string, {bodyOf}: BodyEdits): BodyEdits {
  if (markdown === article && !leftOut.length) return {}
  return {markdown, leftOut, bodyOf: bodyOf ?? digestOf(article)}
}

/** An article's body with the edits over it. */
export function editedBody(article: string, {markdown, leftOut}: BodyEdits): Body {
  return markdown === undefined ? {markdown: article, leftOut: []} : {markdown, leftOut: leftOut ?? []}
}

/** Whether the page's text is no longer what the edits were made from. */
export function isOtherReading(article: string, {bodyOf}: BodyEdits): boolean {
  return bodyOf !== undefined && bodyOf !== digestOf(article)
}

/** The edits without those of the body. */
export function withoutBodyEdits<T extends BodyEdits>(edits: T): Omit<T, keyof BodyEdits> {
  const {markdown: _markdown, leftOut: _leftOut, bodyOf: _bodyOf, ...rest} = edits
  return rest
}

/** The edits, without those of the body where they began from another body than this article's. */
export function fittingEdits<T extends BodyEdits>(
  edits: T,
  {markdown}: {readonly markdown: string},
): T | Omit<T, keyof BodyEdits> {
  return edits.bodyOf === digestOf(markdown) ? edits : withoutBodyEdits(edits)
}

/** Those of the body alone. */
export function bodyEdits({markdown, leftOut, bodyOf}: BodyEdits): BodyEdits {
  return markdown === undefined ? {} : {markdown, ...(leftOut && {leftOut}), ...(bodyOf && {bodyOf})}
}

/** The edits of the body that were kept, if they are whole. */
export function keptBodyEdits({markdown, leftOut, bodyOf}: Readonly<Record<string, unknown>>): BodyEdits {
  if (typeof markdown !== 'string' || typeof bodyOf !== 'string') return {}
  return {markdown, bodyOf, leftOut: Array.isArray(leftOut) ? leftOut.filter(isLeftOut) : []}
}

function isLeftOut(value: unknown): value is LeftOut {
  if (typeof value !== 'object' || value === null) return false
  return 'at' in value && typeof value.at === 'number' && 'text' in value && typeof value.text === 'string'
}
