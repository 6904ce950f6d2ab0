import browser from 'webextension-polyfill'
import {ClipError} from '../errors'
import {type OpenPage, openPage} from './open-page'

/**
 * The page to clip: the active tab's, or that of the tab named in the popup's own address (`popup.html?tab=7`), for a
 * popup that was opened as a page and so is the active tab itself.
 */
export async function findPage(search: string, found = inFront()): Promise<OpenPage> {
  const named = Number(new URLSearchParams(search).get('tab'))
  const tab = named ? await namedTab(named) : (await found)[0]
  const page = tab && openPage(tab)
  if (!page) throw new ClipError('page-gone')
  return {...page, isGranted: !named}
}

function inFront() {
  return browser.tabs.query({active: true, currentWindow: true})
}

async function namedTab(id: number) {
  return browser.tabs.get(id).catch(() => undefined)
}
