/** The page one clips, in its tab. */
export type OpenPage = {
  readonly tabId: number
  /** Without its fragment; empty where the browser hides it. */
  readonly address: string
  /** The user asked for this page, by opening the popup on it or by a menu or a key: what can be read at all is ours to read. */
  readonly isGranted: boolean
  /** Nothing is kept of it. */
  readonly isPrivate: boolean
}
