import type {TargetedEvent} from 'preact'
import {Field, type FieldProps} from './field'

type Props = FieldProps & {
  readonly name: 'title' | 'summary' | 'thumbnail' | 'slug' | 'fileName'
  /** `undefined` until the page is read: the field waits, in its place. */
  readonly value: string | undefined
  readonly rows?: number
  /** Values to choose from, each with what it is called. */
  readonly choices?: readonly {readonly value: string; readonly label: string}[]
}

/** A text of one value. What is shown is what was typed; what follows from it shows elsewhere. */
export function TextField({value, rows, choices = [], ...field}: Props) {
  const {name, state, commands} = field
  const shared = {
    id: `field-${name}`,
    'aria-describedby': `origin-${name}`,
    value: state.edits[name] ?? value ?? '',
    readOnly: value === undefined,
    onInput: ({currentTarget}: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      commands.edit({[name]: currentTarget.value.replace(/\r?\n/g, ' ')}),
  }
  return (
    <Field {...field}>
      {rows ? (
        <textarea
          {...shared}
          dir={shared.value ? 'auto' : undefined}
          rows={rows}
          onKeyDown={(event) => name === 'title' && saveOnEnter(event)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          dir="ltr"
          spellcheck={false}
          {...(choices.length && {list: `choices-${name}`})}
        />
      )}
      {choices.length > 0 && (
        <datalist id={`choices-${name}`}>
          {choices.map((choice) => (
            <option key={choice.value} {...choice} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

/** The title is one line, however many it is shown on. */
function saveOnEnter(event: TargetedEvent<HTMLTextAreaElement, KeyboardEvent>): void {
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
