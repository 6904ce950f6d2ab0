import type {View} from './browser'
import {until} from './until'

/** Open what is folded below the fields. */
export async function openMoreFields(popup: View): Promise<void> {
  await popup.look(() => document.querySelector('.more:not(.pictures)')?.setAttribute('open', '') ?? '')
}

/** The options of the list that is open, in its order. */
export async function suggested(popup: View): Promise<readonly string[]> {
  return until('suggestions', async () => {
    const options = await popup.look(() =>
      JSON.stringify([...document.querySelectorAll('[role="option"]')].map((option) => option.textContent)),
    )
    return options === '[]' ? undefined : (JSON.parse(options) as readonly string[]) // the list made above
  })
}
