import type {Closing} from '../../clip/closing'
import {visitNow} from '../../tab/visit-now'
import type {PopupState} from '../state'

/** How the file will end, saved now. */
export function closingFor({settings}: PopupState): Closing {
  return {style: settings.citation, visit: visitNow()}
}
