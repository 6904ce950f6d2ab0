import {useState} from 'preact/hooks'
import {emptyCombobox, pressed, typedInto} from './combobox'
import {Field, type FieldProps} from './field'
import {Suggestions} from './suggestions'
import {focusChip, TermChips} from './term-chips'
import {fittingTerms, isList, withTerms} from './terms'

type Props = FieldProps & {
  readonly name: 'tags' | 'categories' | 'byline' | 'languages'
  readonly terms: readonly string[] | undefined
  /** Asked for when the list opens. */
  readonly suggest?: () => readonly string[]
}

/** Terms as chips, and a combobox that adds to them; the focus stays in its text while its list is walked. */
export function TermsField({terms = [], suggest = none, ...field}: Props) {
  const [box, setBox] = useState(emptyCombobox)
  const [suggestions, setSuggestions] = useState<readonly string[]>([])
  const options = fittingTerms(suggestions, terms, box.typed)
  const id = `field-${field.name}`
  const choose = (next: readonly string[]) => field.commands.edit({[field.name]: next})
  const add = (typed: string) => {
    setBox(emptyCombobox)
    if (withTerms(terms, typed).length > terms.length) choose(withTerms(terms, typed))
  }
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowLeft' && !box.typed) focusChip(id, 'last')
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return box.typed && add(box.typed)
    const done = pressed(box, event.key, options)
    setBox(done.box)
    if (done.isTaken) event.preventDefault()
    if (done.add) add(done.add)
    if (done.drop) choose(terms.slice(0, -1))
  }

  return (
    <Field {...field}>
      <div class="terms">
        <TermChips id={id} terms={terms} choose={choose} />
        <input
          {...comboboxRoles(id, options.length > 0 && box.isOpen, box.marked)}
          dir="auto"
          value={box.typed}
          onInput={({currentTarget: {value}}) => (isList(value) ? add(value) : setBox(typedInto(value)))}
          onKeyDown={press}
          onFocus={() => setSuggestions(suggest())}
          onBlur={() => add(box.typed)}
        />
        {box.isOpen && <Suggestions id={id} label={field.label} options={options} marked={box.marked} choose={add} />}
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

function none(): readonly string[] {
  return []
}
