import type {ComponentChildren} from 'preact'
import {say} from '../text/say'
import type {Commands} from './commands'
import type {Edits} from './edits'
import type {PopupState} from './state'

/** What every field is given. */
export type FieldProps = {
  readonly state: PopupState
  readonly commands: Commands
  readonly name: keyof Edits
  readonly label: string
}

type Props = FieldProps & {readonly children: ComponentChildren}

/** A label above its control (whose id is `field-<name>`), and the way back to what the page suggests. */
export function Field({state, commands, name, label, children}: Props) {
  const isEdited = state.edits[name] !== undefined
  return (
    <div class={`field field-${name}`}>
      <div class="field-head">
        <label for={`field-${name}`}>{label}</label>
        {isEdited && (
          <button
            type="button"
            class="button-quiet"
            aria-label={say('resetField', label)}
            onClick={() => commands.reset(name)}
          >
            {say('reset')}
          </button>
        )}
      </div>
      {children}
    </div>
  )
}
