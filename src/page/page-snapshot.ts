/** The page as it stood when the user asked: a detached copy, safe to change. */
export type PageSnapshot = {
  readonly document: Document
  readonly url: URL
  readonly takenAt: Date
}
