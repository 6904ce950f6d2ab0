import browser, {type Menus, type Tabs} from 'webextension-polyfill'
import {say, type TextName} from '../text/say'

export type MenuName = 'clip-page' | 'clip-selection' | 'add-selection' | 'open-panel'
type Item = {readonly title: TextName; readonly contexts: readonly [Menus.ContextType, ...Menus.ContextType[]]}

const items: Readonly<Record<MenuName, Item>> = {
  'clip-page': {title: 'menuClipPage', contexts: ['page', 'link', 'image', 'video', 'audio']},
  'add-selection': {title: 'menuAddSelection', contexts: ['selection']},
  'clip-selection': {title: 'menuClipSelection', contexts: ['selection']},
  'open-panel': {title: 'menuOpenPanel', contexts: ['action']},
}

/** The pages an extension may read: on others the menu would promise what it cannot do. */
const readable = ['http://*/*', 'https://*/*', 'file:///*']

/** Browsers keep the menus of an extension, words and all: they are made anew whenever those may have changed. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const [id, {title, contexts}] of Object.entries(items)) {
    browser.contextMenus.create({id, title: say(title), contexts: [...contexts], documentUrlPatterns: readable})
  }
}

export type MenuAnswers = Readonly<Record<MenuName, (tab: Tabs.Tab | undefined) => Promise<void>>>

/** What each item does. */
export function answerMenus(answers: MenuAnswers): void {
  browser.contextMenus.onClicked.addListener(({menuItemId}, tab) => {
    if (isMenuName(menuItemId)) void answers[menuItemId](tab)
  })
}

function isMenuName(id: string | number): id is MenuName {
  return Object.hasOwn(items, id)
}
