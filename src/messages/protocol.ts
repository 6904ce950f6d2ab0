import type {Article, Metadata} from '../article/article'
import type {ReadOptions} from '../article/read-article'
import type {Draft} from '../clip/draft'
import type {SaveResult} from '../save/sink'

/** Everything a page of the extension may ask of the background: a verb, what it is given, what is answered. */
export type Protocol = {
  readonly saveClip: {readonly request: SaveRequest; readonly reply: SaveResult}
  /** No edits: forget those kept. */
  readonly keepEdits: {readonly request: KeepRequest; readonly reply: undefined}
  /**
   * Be awake for what comes: a popup that closes at once takes its messages to a sleeping background with it. Answered
   * when the edits of an earlier popup are kept.
   */
  readonly wake: {readonly request: undefined; readonly reply: undefined}
  readonly composeFile: {readonly request: {readonly draft: Draft}; readonly reply: {readonly content: string}}
}

/** Edits as plain data, when they were made (ms), and of which page. Never of a private window. */
export type KeepRequest = {readonly address: string; readonly edits: object; readonly editedAt: number}

export type SaveRequest = {
  readonly draft: Draft
  /** Whose kept edits and quotations (by their times) end with the saving; absent for private windows, which leave no trace. */
  readonly page?: {readonly address: string; readonly editedAt: number; readonly quotations?: readonly number[]}
}

/** What the injected script offers as `globalThis.leafclip`. Only the tab's own page is behind it. */
export type PageProtocol = {
  readonly readMetadata: () => Promise<Metadata>
  readonly readArticle: (options?: ReadOptions) => Promise<Article>
}
