import {say} from '../text/say'

type Props = {
  readonly id: string
  readonly label: string
  readonly options: readonly string[]
  readonly marked: number
  readonly choose: (option: string) => void
}

/** The list box under a combobox. A press of the mouse must not take the focus out of the text. */
export function Suggestions({id, label, options, marked, choose}: Props) {
  if (!options.length) return null
  return (
    <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={say('suggestions', label)}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox
        // biome-ignore lint/a11y/useFocusableInteractive: an option is marked, never focused
        <div
          key={option}
          id={`${id}-option-${index}`}
          role="option"
          dir="auto"
          aria-selected={index === marked}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(option)}
        >
          {option}
        </div>
      ))}
    </div>
  )
}
