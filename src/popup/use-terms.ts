import {useState} from 'preact/hooks'
import type {ListName} from '../clip/edits'
import {preferredTerm, synonymsOf} from '../clip/synonyms'
import {fittingTerms, isList, joinedTerms, splitTerms} from '../clip/terms'
import {type Combobox, emptyCombobox, pressed, typedInto} from './combobox'
import type {FieldProps} from './field'

export type TermsProps = FieldProps & {
  readonly name: ListName
  /** `undefined` until the page is read: then a term more would hide those of the page. */
  readonly terms: readonly string[] | undefined
  /** Asked for when the text is entered. */
  readonly suggest?: () => readonly string[]
}

/** A list of terms and the combobox that adds to it. The text is an edit, kept like any; what is open and marked is not. */
export function useTerms({name, terms, suggest, state, commands}: TermsProps) {
  const [list, setList] = useState(emptyCombobox)
  const [suggestions, setSuggestions] = useState<readonly string[]>([])
  const box: Combobox = {...list, typed: state.edits.typed?.[name] ?? ''}
  const synonyms = synonymsOf(name === 'tags' || name === 'categories' ? state.settings.synonyms : '')
  const preferred = (term: string) => preferredTerm(term, synonyms)
  const options = fittingTerms(suggestions.map(preferred), terms ?? [], preferred(box.typed))

  const change = (next: Combobox, chosen?: readonly string[]) => {
    setList(next)
    const typed = {...state.edits.typed, [name]: next.typed}
    if (chosen || next.typed !== box.typed) commands.edit({...(chosen && {[name]: chosen}), typed})
  }
  /** A term that was suggested may hold a comma of its own; one typed or pasted may be a list. */
  const add = (text: string) => {
    const added = options.includes(text) ? [text] : splitTerms(text).map(preferred)
    change(emptyCombobox, joinedTerms(terms ?? [], added))
  }
  const press = (event: KeyboardEvent) => {
    const done = pressed(box, event.key, options)
    if (done.isTaken) event.preventDefault()
    if (done.add) add(done.add)
    else if (done.drop) change(done.box, terms?.slice(0, -1))
    else setList(done.box)
  }
  return {
    box,
    options,
    add,
    press,
    close: () => setList({...list, isOpen: false, marked: -1}),
    choose: (chosen: readonly string[]) => change(box, chosen),
    type: (text: string) => (isList(text) ? add(text) : change(typedInto(text))),
    enter: () => setSuggestions(suggest?.() ?? []),
    leave: () => (box.typed ? add(box.typed) : setList(emptyCombobox)),
  }
}
