import type {Control, View} from './browser'
import {until} from './until'

export type PanelName = 'Fields' | 'Preview' | 'Edit' | 'Outline' | 'File'

/** The controls behind the popup's tabs, by the names a user reads. */
export const panelControls = {
  editor: {role: 'textbox', name: 'The text as Markdown'},
  showPictures: {role: 'button', name: 'Show pictures'},
  resetBody: {role: 'button', name: 'Back to the page’s text'},
  undoReset: {role: 'button', name: 'Undo'},
} as const satisfies Readonly<Record<string, Control>>

/** Choose a tab, and wait until what it shows is loaded. */
export async function openPanel(popup: View, name: PanelName): Promise<void> {
  await popup.click({role: 'tab', name})
  await whenShown(popup)
}

/** Wait until the panel that is chosen has something to see. */
export async function whenShown(popup: View): Promise<void> {
  await until('the panel', async () => {
    const found = await popup.look(() => {
      const chosen = document.querySelector('[role="tab"][aria-selected="true"]')?.getAttribute('aria-controls')
      const panel = document.getElementById(chosen ?? '')
      return panel?.childElementCount && !panel.querySelector('.wait') ? 'yes' : ''
    })
    return found || undefined
  })
}

/** What the preview's frame was given to show. The frame itself lets nobody look inside. */
export async function previewed(popup: View): Promise<string> {
  return popup.look(() => {
    const html = document.querySelector('iframe')?.srcdoc ?? ''
    return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
  })
}

/** The file shown, and what is said of it. */
export async function shownFile(popup: View): Promise<{readonly text: string; readonly said: string}> {
  const text = await popup.look(() => document.querySelector<HTMLTextAreaElement>('#panel-file textarea')?.value ?? '')
  const said = await popup.look(
    () => document.querySelector('#panel-file :is(.file-mark, .notices)')?.textContent ?? '',
  )
  return {text, said}
}

/** The outline's box whose words begin so. */
export async function boxOf(popup: View, words: string): Promise<Control> {
  const names = await popup.look(() =>
    JSON.stringify(
      [...document.querySelectorAll('.outline label')].map((label) =>
        [...label.children].flatMap((part) => part.textContent || []).join(' '),
      ),
    ),
  )
  const name = (JSON.parse(names) as readonly string[]).find((one) => one.startsWith(words)) // the list made above
  if (!name) throw new Error(`The outline has no ${words}.`)
  return {role: 'checkbox', name}
}
