import type {Control, View} from './browser'
import {until} from './until'

/** The popup's controls, by the names a user reads. */
export const controls = {
  title: {role: 'textbox', name: 'Title'},
  summary: {role: 'textbox', name: 'Summary'},
  tags: {role: 'combobox', name: 'Tags'},
  fileName: {role: 'textbox', name: 'File name'},
  download: {role: 'button', name: 'Download'},
} as const satisfies Readonly<Record<string, Control>>

/** Wait until the article is read or trouble is told; the sentence told, or an empty string. */
export async function whenRead(popup: View, patience?: number): Promise<string> {
  return until('the popup to have read the page', () => outcomeOf(popup), patience)
}

async function outcomeOf(popup: View): Promise<string | undefined> {
  const trouble = await popup.look(() => document.querySelector('main [role="alert"] p')?.textContent ?? '')
  if (trouble) return trouble
  const busy = await popup.look(() => document.querySelector('form')?.getAttribute('aria-busy') ?? 'true')
  return busy === 'false' ? '' : undefined
}

export async function textIn(popup: View, control: Control): Promise<string> {
  return popup.ask(control, (element) => (element as HTMLInputElement).value) // these roles are text boxes here
}

/** Write over what a text box holds, as a user does who selects it all first. */
export async function fill(popup: View, control: Control, text: string): Promise<void> {
  await popup.click(control)
  await popup.ask(control, (element) => String((element as HTMLInputElement).select())) // a text box
  await popup.type(text)
}

/** A date that Hugo would hide a post for. No keys: each browser's date field takes them in an order of its own. */
export async function dateFarAhead(popup: View): Promise<void> {
  await popup.run(`
    const date = document.querySelector('#field-date')
    date.value = '2099-01-01T10:00'
    date.dispatchEvent(new InputEvent('input', {bubbles: true}))
  `)
}

/** Choose what of the page is clipped, by the word of its button, and wait until that is read. */
export async function chooseMode(popup: View, name: 'Article' | 'Whole page' | 'Selection'): Promise<void> {
  await popup.click({role: 'radio', name})
  const chosen = () => popup.look(() => document.querySelector('.mode :checked')?.nextElementSibling?.textContent ?? '')
  await until(name, async () => ((await chosen()) === name ? true : undefined))
  await until(`${name} to be read`, () => outcomeOf(popup))
}

/** What the popup's live region says once a file is saved: `Saved as …`. */
export async function whenSaved(popup: View): Promise<string> {
  return until('the popup to say that it saved', async () => {
    const said = await popup.look(() => document.querySelector('[role="status"]')?.textContent ?? '')
    return said.startsWith('Saved') ? said : undefined
  })
}

/** Runs in a page of the extension: the id of the tab in front. */
export async function tabInFront(): Promise<string> {
  type Tabs = {query: (which: object) => Promise<readonly {id: number}[]>}
  const {tabs} = (globalThis as unknown as {chrome: {tabs: Tabs}}).chrome // there in every page of an extension
  return String((await tabs.query({active: true, currentWindow: true}))[0]?.id)
}
