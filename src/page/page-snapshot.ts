/** The page as it stood when the user asked: a detached copy, safe to change. */
export type PageSnapshot = {
  readonly document: Document
  readonly url: URL
  readonly takenAt: Date
  readonly selection?: Selection
}

/** What the user selected, and nothing around it but what gives it its structure. */
export type Selection = {
  readonly body: HTMLElement
  /** The text directive that leads to the place, `text=…` (WICG, URL Fragment Text Directives); absent where none finds it surely. */
  readonly textDirective?: string
}
