import type {Browser, View} from '../tests/support/browser'
import {boxOf, openPanel, type PanelName, panelControls} from '../tests/support/panels'
import {tabInFront, whenRead} from '../tests/support/popup'
import {listSamples} from './serve-samples.mjs'

/** Keep a picture of a state. */
export type Shoot = (state: string, view: View) => Promise<void>

/** On every sample its preview; on the second also its pictures, its text edited, a picture left out, and two files. */
export async function shootPanels(browser: Browser, shoot: Shoot): Promise<void> {
  for (const {name, url} of [...listSamples()].reverse()) {
    await browser.open(url)
    const popup = await browser.openPopup()
    await whenRead(popup)
    await openPanel(popup, 'Preview')
    await shoot(`preview-${name}`, popup)
    if (name === 'english-feature') await shootBody(popup, shoot)
    await popup.close()
  }
}

async function shootBody(popup: View, shoot: Shoot): Promise<void> {
  const open = async (name: PanelName, state: string) => {
    await openPanel(popup, name)
    await shoot(state, popup)
  }
  await popup.click(panelControls.showPictures)
  await shoot('preview-with-pictures', popup)
  await open('Edit', 'edit')
  await open('File', 'file')
  await open('Outline', 'outline')
  await popup.click(await boxOf(popup, 'Six brass wheels'))
  await popup.click(await boxOf(popup, 'The six largest wheels'))
  await shoot('outline-thinned', popup)
  await open('Edit', 'edit-thinned')
  await popup.click(panelControls.editor)
  await popup.press('Control+Home')
  await popup.type('{{< ')
  await shoot('edit-by-hand', popup)
  await open('File', 'file-with-a-fault')
  await open('Edit', 'edit-by-hand')
  await popup.click(panelControls.resetBody)
  await shoot('edit-reset', popup)
}

/** The popup as a page of its own, as narrow and as wide as it has to be good. */
export async function shootWidths(browser: Browser, shoot: Shoot): Promise<void> {
  await browser.open(String(listSamples()[1]?.url))
  const popup = await browser.openPopup()
  const tab = await popup.look(tabInFront)
  await popup.close()
  const page = await browser.openPage(`popup/popup.html?tab=${tab}`)
  await whenRead(page)
  for (const width of [360, 800]) {
    await page.resize(width, 700)
    await shoot(`${width}-wide`, page)
  }
  await page.close()
}
