import {say} from '../text/say'
import {arrowStep} from './arrow-step'

type Props = {
  /** The id of the text box they stand before. */
  readonly id: string
  readonly terms: readonly string[]
  readonly choose: (terms: readonly string[]) => void
}

/** The terms chosen, each a button that takes it out. The arrows walk from the text box through them and back. */
export function TermChips({id, terms, choose}: Props) {
  const remove = (index: number) => {
    choose(terms.filter((_, at) => at !== index))
    document.getElementById(id)?.focus()
  }
  const press = (event: KeyboardEvent, index: number) => {
    const step = arrowStep(event.key)
    if (step) focusChip(id, index + step)
    if (event.key === 'Delete' || event.key === 'Backspace') remove(index)
  }
  return (
    <ul id={`${id}-chips`} class="chips">
      {terms.map((term, index) => (
        <li key={term}>
          <button
            type="button"
            class="chip"
            aria-label={say('removeTerm', term)}
            onClick={() => remove(index)}
            onKeyDown={(event) => press(event, index)}
          >
            <bdi>{term}</bdi>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Focus one chip; beyond the last, the text box. */
export function focusChip(id: string, index: number | 'last'): void {
  const chips = document.getElementById(`${id}-chips`)?.querySelectorAll('button') ?? []
  const at = index === 'last' ? chips.length - 1 : index
  if (at < 0) return
  const target = chips[at] ?? document.getElementById(id)
  target?.focus()
}
