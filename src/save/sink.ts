import type {Clip} from '../clip/clip'
import type {Settings} from '../settings/settings'

/** A place a clip is saved to. `save` throws a `ClipError` of a `save-` code and then has left no half file. */
export type Sink = {
  readonly isAvailable: () => boolean
  readonly save: (clip: Clip, settings: Settings) => Promise<SaveResult>
}

/** `savedTo`: the Markdown file's name as it was written, which may carry a number. */
export type SaveResult = {readonly savedTo: string}
