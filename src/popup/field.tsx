import type {ComponentChildren} from 'preact'
import type {FieldName} from '../clip/edits'
import {say} from '../text/say'
import type {Commands} from './commands'
import {originOf} from './origin'
import type {PopupState} from './state'

/** What every field is given. */
export type FieldProps = {
  readonly state: PopupState
  readonly commands: Commands
  readonly name: FieldName
  readonly label: string
}

type Props = FieldProps & {readonly children: ComponentChildren}

/** A label above its control (whose id is `field-<name>`), and the way back to what the page suggests. */
export function Field({state, commands, name, label, children}: Props) {
  return (
    <div class={`field field-${name}`}>
      <div class="field-head">
        <label for={`field-${name}`}>{label}</label>
        <Origin state={state} commands={commands} name={name} label={label} />
      </div>
      {children}
    </div>
  )
}

/** Where the value came from; from the user's hand, with the way back. */
export function Origin({state, commands, name, label}: FieldProps) {
  const origin = state.article && originOf(name, state.article)
  if (state.edits[name] === undefined)
    return (
      <span id={`origin-${name}`} class="origin">
        {origin && say(origin)}
      </span>
    )
  return (
    <span id={`origin-${name}`} class="origin">
      {say('originUser')}{' '}
      <button
        type="button"
        class="button-quiet"
        aria-label={say('resetField', label)}
        title={origin && say(origin)}
        onClick={() => commands.reset(name)}
      >
        {say('reset')}
      </button>
    </span>
  )
}
