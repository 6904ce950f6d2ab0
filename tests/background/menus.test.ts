import {beforeEach, expect, test, vi} from 'vitest'
import {inTurn} from '../../src/background/in-turn'
import {answerMenus, makeMenus} from '../../src/background/menus'

const fake = vi.hoisted(() => {
  const made = new Map<string, {title: string; contexts: readonly string[]; documentUrlPatterns: readonly string[]}>()
  const listeners: ((info: {menuItemId: string | number}, tab: unknown) => void)[] = []
  const words = {language: 'en'}
  return {
    made,
    listeners,
    words,
    i18n: {getMessage: (name: string) => `${name} in ${words.language}`},
    contextMenus: {
      removeAll: async () => made.clear(),
      create: ({id, ...item}: {id: string; title: string; contexts: string[]; documentUrlPatterns: string[]}) => {
        if (made.has(id)) throw new Error(`there is a ${id} already`)
        made.set(id, item)
      },
      onClicked: {addListener: (listener: (typeof listeners)[number]) => listeners.push(listener)},
    },
  }
})
vi.mock('webextension-polyfill', () => ({default: fake}))

beforeEach(() => {
  fake.made.clear()
  fake.words.language = 'en'
})

test('the menus are made anew in the language of now, each item once, also when asked for twice', async () => {
  await makeMenus()
  fake.words.language = 'ar'
  await Promise.all([inTurn(makeMenus), inTurn(makeMenus)])
  expect([...fake.made].map(([id, {title}]) => `${id}: ${title}`)).toEqual([
    'clip-page: menuClipPage in ar',
    'add-selection: menuAddSelection in ar',
    'clip-selection: menuClipSelection in ar',
    'open-panel: menuOpenPanel in ar',
  ])
})

test('they stand only on pages that may be read, and selections have their own', async () => {
  await makeMenus()
  for (const {documentUrlPatterns} of fake.made.values())
    expect(documentUrlPatterns).toEqual(['http://*/*', 'https://*/*', 'file:///*'])
  expect(fake.made.get('clip-page')?.contexts).not.toContain('selection')
  expect(fake.made.get('add-selection')?.contexts).toEqual(['selection'])
})

test('each item does its own deed on the tab it was chosen in', () => {
  const deed = () => vi.fn(async () => undefined)
  const answers = {'clip-page': deed(), 'clip-selection': deed(), 'add-selection': deed(), 'open-panel': deed()}
  answerMenus(answers)
  for (const listener of fake.listeners) {
    listener({menuItemId: 'add-selection'}, {id: 7})
    listener({menuItemId: 'of-somebody-else'}, {id: 7})
  }
  expect(answers['add-selection']).toHaveBeenCalledExactlyOnceWith({id: 7})
  expect(answers['clip-page']).not.toHaveBeenCalled()
})
