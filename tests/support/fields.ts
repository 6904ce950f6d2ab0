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

/** What each field says of where its value came from, by the field's name. */
export async function origins(popup: View): Promise<Readonly<Record<string, string>>> {
  const found = await popup.look(() =>
    JSON.stringify(
      Object.fromEntries(
        [...document.querySelectorAll('.origin')].map((origin) => [
          origin.id.replace('origin-', ''),
          origin.textContent?.replace(/\s*Reset$/, ''),
        ]),
      ),
    ),
  )
  return JSON.parse(found) as Readonly<Record<string, string>> // the record made above
}

/** The terms of a list, as its chips show them. */
export async function chipsOf(popup: View, name: string): Promise<readonly string[]> {
  const names = await popup.look(() =>
    JSON.stringify(
      [...document.querySelectorAll('.chips')].map((chips) => [
        chips.id,
        [...chips.querySelectorAll('bdi')].map((chip) => chip.textContent),
      ]),
    ),
  )
  const lists = Object.fromEntries(JSON.parse(names) as [string, string[]][]) // the pairs made above
  return lists[`field-${name}-chips`] ?? []
}

/** Choose a value of a select, as a user's choice tells it. */
export async function pick(popup: View, id: string, value: string): Promise<void> {
  await popup.run(`
    const select = document.getElementById(${JSON.stringify(id)})
    select.value = ${JSON.stringify(value)}
    select.dispatchEvent(new Event('change', {bubbles: true}))
  `)
}

/** What the popup says below its fields. */
export function statusOf(popup: View): Promise<string> {
  return popup.look(() => document.querySelector('.save-bar [role="status"]')?.textContent ?? '')
}

/** Wait until the page of the settings says that it has kept what was chosen. */
export async function whenKept(options: View): Promise<void> {
  await until('the setting to be kept', async () => {
    const said = await options.look(() => document.querySelector('form ~ [role="status"]')?.textContent ?? '')
    return said === 'Saved' || undefined
  })
}
