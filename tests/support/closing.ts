import type {Browser, View} from './browser'
import type {watchDownloads} from './downloads'
import {controls, fill, textIn, whenRead} from './popup'
import {until} from './until'

/** A moment at which the popup goes away, and whether the press of Download came before it. */
type Moment = {
  readonly name: string
  readonly saves: boolean
  readonly close: (popup: View, title: string) => Promise<void>
}

/** The eight moments between opening and the end of saving. Steps that race with the closing run in the popup itself, in one turn. */
export const moments: readonly Moment[] = [
  {name: 'as it opens', saves: false, close: (popup) => popup.close()},
  {name: 'while the page is read', saves: false, close: (popup) => leave(popup, once('#field-title', 'close()'))},
  {
    name: 'in the turn of an edit before the article is there',
    saves: false,
    close: (popup, title) => leave(popup, once('#field-title:not([readonly])', `${edit(title)};close()`)),
  },
  {
    name: 'in the turn of an edit',
    saves: false,
    close: (popup, title) => leave(popup, once(ready, `${edit(title)};close()`)),
  },
  {
    name: 'after the last key',
    saves: false,
    close: async (popup, title) => {
      await whenRead(popup)
      await fill(popup, controls.title, title)
      await popup.close()
    },
  },
  {
    name: 'in the turn of the press',
    saves: true,
    close: (popup, title) => leave(popup, once(ready, `${edit(title)};${press};close()`)),
  },
  {
    name: 'while it saves',
    saves: true,
    close: (popup, title) => leave(popup, `${once(ready, `${edit(title)};${press}`)};${onceSaid('Saving', 'close()')}`),
  },
  {
    name: 'as it says that it saved',
    saves: true,
    close: (popup, title) => leave(popup, `${once(ready, `${edit(title)};${press}`)};${onceSaid('Saved', 'close()')}`),
  },
]

const ready = 'form[aria-busy=false] #field-title:not([readonly])'
const press = `document.querySelector('[type=submit]').click()`

function edit(title: string): string {
  return `const title=document.querySelector('#field-title');title.value=${JSON.stringify(title)};title.dispatchEvent(new InputEvent('input',{bubbles:true}))`
}

/** Do something in the turn in which an element is there. */
function once(selector: string, deed: string): string {
  return whenever(`document.querySelector(${JSON.stringify(selector)})`, deed)
}

function onceSaid(words: string, deed: string): string {
  return whenever(`document.querySelector('[role=status]')?.textContent.startsWith(${JSON.stringify(words)})`, deed)
}

function whenever(condition: string, deed: string): string {
  return `{const look=()=>{if(!(${condition}))return false;done.disconnect();${deed};return true};const done=new MutationObserver(look);look()||done.observe(document,{subtree:true,childList:true,attributes:true,characterData:true})}`
}

/** Close when the storage tells of changes of which a condition is true. */
function onceStored(condition: string): string {
  return `chrome.storage.onChanged.addListener((changes)=>{if(${condition})close()})`
}

/** Run what ends with the popup's closing, and wait until it has closed. */
async function leave(popup: View, script: string): Promise<void> {
  let isRun = false
  await until('the popup to close', async () => {
    // It fails where the popup closes meanwhile, and where it was not quite there yet.
    if (!isRun)
      isRun = await popup.run(script).then(
        () => true,
        () => false,
      )
    return (await popup.isOpen()) ? undefined : true
  })
}

type Scene = {
  readonly browser: Browser
  readonly downloads: ReturnType<typeof watchDownloads>
  /** What the page itself calls the article. */
  readonly title: string
}

/** Edit, close at the moment, come back: what was lost, cut off or saved twice, or an empty string. The page is in front. */
export async function closeAt(moment: Moment, {browser, downloads, title}: Scene, count: number): Promise<string> {
  const earlier = `Kept ${count}`
  await editAndClose(browser, earlier)

  const edited = `Edited ${count} ${moment.name}`
  await moment.close(await browser.openPopup(), edited)
  const file = moment.saves ? await downloads.next() : undefined
  const wanted = file ? title : moments.indexOf(moment) < 2 ? earlier : edited
  const {title: back, kept} = await foundAgain(browser, wanted, file ? 3 : 1)
  await forget(browser)

  if (downloads.fresh().length) return `saved twice: ${downloads.fresh()}`
  if (file) {
    if (!file.text.startsWith(`---\ntitle: "${edited}"`))
      return `the file is of another title: ${file.text.slice(0, 60)}`
    if (!file.text.endsWith(')\n')) return 'the file is cut off'
    return back === title ? '' : `an edit was left after saving: ${back}`
  }
  return back === wanted ? '' : `“${wanted}” was lost for “${back}”, with this kept: ${kept}`
}

async function editAndClose(browser: Browser, title: string): Promise<void> {
  const popup = await browser.openPopup()
  await leave(
    popup,
    once(ready, `${onceStored(`JSON.stringify(changes).includes(${JSON.stringify(title)})`)};${edit(title)}`),
  )
}

/**
 * What a popup opened again shows, and what is stored. The background may still be keeping what was edited, which the
 * popup then follows, or forgetting what it saved, which only the next popup sees.
 */
async function foundAgain(browser: Browser, wanted: string, tries: number) {
  for (let left = tries - 1; ; left--) {
    const popup = await browser.openPopup()
    await whenRead(popup)
    const isThere = async () => ((await textIn(popup, controls.title)) === wanted ? true : undefined)
    await until(wanted, isThere, 2_000).catch(() => {})
    const title = await textIn(popup, controls.title)
    const kept = await popup.look(async () => JSON.stringify(await chrome.storage.local.get(null)))
    await popup.close()
    if (title === wanted || left === 0) return {title, kept}
  }
}

async function forget(browser: Browser): Promise<void> {
  const popup = await browser.openPopup()
  const discard = `const discard=document.querySelector('.restored button');if(!discard)close();discard?.click()`
  await leave(popup, once('form[aria-busy=false]', `${onceStored('true')};${discard}`))
}

// The extension's own pages have it in both browsers.
declare const chrome: {storage: {local: {get: (key: null) => Promise<object>}}}
