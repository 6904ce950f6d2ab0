import type {Edits, FieldName} from '../clip/edits'

/** All a user can do in the popup. */
export type Commands = {
  readonly edit: (edits: Edits) => void
  /** Back to what the page suggests. */
  readonly reset: (field: FieldName) => void
  readonly discard: () => void
  readonly save: () => void
  readonly tryAgain: () => void
}
