/** Why there is no clip. Every code has one sentence for the user (see the messages of each language). */
export type ErrorCode =
  | 'no-article'
  | 'no-selection'
  | 'no-access'
  | 'not-asked'
  | 'browser-page'
  | 'pdf'
  | 'not-html'
  | 'frame-set'
  | 'timed-out'
  | 'page-gone'
  | 'read-failed'
  | 'save-refused'
  | 'save-interrupted'
  | 'save-cancelled'
  | 'bad-line'
  | 'bad-url'
  | 'bad-argument'
  | 'file-unreadable'
  | 'file-unwritable'

/** What a clip falls short of, although it was made. */
export type NoticeCode =
  | 'very-short'
  | 'wall'
  | 'truncated'
  | 'several-entries'
  | 'date-missing'
  | 'date-uncertain'
  | 'date-ahead'
  | 'title-missing'
  | 'formula-without-tex'
  | 'embed-as-link'
  | 'picture-dropped'
  | 'table-flattened'

export type Notice = {readonly code: NoticeCode; readonly detail?: string}

/** Trouble that ends a clip. `detail` is for the curious and for logs; users read the sentence of `code`. */
export class ClipError extends Error {
  override readonly name = 'ClipError'

  constructor(
    readonly code: ErrorCode,
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code)
  }
}
