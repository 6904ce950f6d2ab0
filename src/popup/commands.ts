import type {ReadMode} from '../article/read-article'
import type {Body} from '../clip/body-edits'
import type {Edits, FieldName} from '../clip/edits'
import type {Quotation} from '../clip/quotations'

/** All a user can do in the popup. */
export type Commands = {
  readonly edit: (edits: Edits) => void
  readonly editBody: (body: Body) => void
  /** The body as the page has it, every block in it. */
  readonly resetBody: () => void
  /** Back to what the page suggests. */
  readonly reset: (field: FieldName) => void
  /** The quotations that are left, in their new order. */
  readonly quote: (quotations: readonly Quotation[]) => void
  readonly chooseMode: (mode: ReadMode) => void
  readonly discard: () => void
  readonly save: () => void
  readonly tryAgain: () => void
  /** Absent in the panel itself. */
  readonly openPanel?: () => void
}
