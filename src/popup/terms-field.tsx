import {arrowStep} from './arrow-step'
import {Field} from './field'
import {Suggestions} from './suggestions'
import {focusChip, TermChips} from './term-chips'
import {type TermsProps, useTerms} from './use-terms'

/** Terms as chips, and a combobox that adds to them; the focus stays in its text while its list is walked. */
export function TermsField(props: TermsProps) {
  const {terms, label} = props
  const {box, options, add, press, close, choose, type, enter, leave} = useTerms(props)
  const id = `field-${props.name}`
  return (
    <Field {...props}>
      <div class="terms">
        <TermChips id={id} terms={terms ?? []} choose={choose} />
        <input
          {...comboboxRoles(id, options.length > 0 && box.isOpen, box.marked)}
          dir={box.typed ? 'auto' : undefined}
          value={box.typed}
          readOnly={!terms}
          onInput={({currentTarget}) => type(currentTarget.value)}
          onKeyDown={(event) => {
            // An input method's keys are its own, and Ctrl or Cmd with Enter is the form's: the list makes way for its answer.
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) close()
            if (event.isComposing || event.ctrlKey || event.metaKey || !terms) return
            if (arrowStep(event.key) === -1 && !box.typed) focusChip(id, 'last')
            press(event)
          }}
          onFocus={enter}
          onBlur={leave}
        />
        {box.isOpen && <Suggestions id={id} label={label} options={options} marked={box.marked} choose={add} />}
      </div>
    </Field>
  )
}

function comboboxRoles(id: string, isOpen: boolean, marked: number) {
  return {
    id,
    role: 'combobox',
    type: 'text',
    'aria-describedby': id.replace('field-', 'origin-'),
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    ...(isOpen && {'aria-controls': `${id}-list`}),
    ...(isOpen && marked >= 0 && {'aria-activedescendant': `${id}-option-${marked}`}),
  } as const
}
