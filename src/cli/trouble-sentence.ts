import {ClipError, type ErrorCode} from '../errors'

/** What a reader of the terminal is told. What the command line itself finds wrong says so in its detail. */
export function troubleSentence(error: unknown): string {
  if (!(error instanceof ClipError)) return `could not read the page: ${String(error)}`
  return error.detail || (aboutPages[error.code] ?? error.code)
}

/** Trouble that a page's text alone can give; the other codes come with a detail or belong to browsers. */
const aboutPages: Readonly<Partial<Record<ErrorCode, string>>> = {
  'no-article': 'there is no article on this page',
  pdf: 'this is a PDF, not a web page',
  'not-html': 'this is not a web page',
  'frame-set': 'this page is made of frames: clip the frame that holds the article',
}
