import browser, {type Downloads} from 'webextension-polyfill'
import type {ClipFile} from '../clip/clip'
import {ClipError} from '../errors'
import {type FileAddress, fileAddress} from './file-address'
import {freeName} from './free-name'
import type {SaveResult, Sink} from './sink'

/** The downloads folder. A name taken gets a number; the promise ends when the last byte is on the disk. */
export const download: Sink = {
  isAvailable: () => true,
  save: async (clip) => {
    const [main, ...others] = clip.files
    const saved = await saveFile(main)
    for (const file of others) await saveFile(file)
    return saved
  },
}

async function saveFile(file: ClipFile): Promise<SaveResult> {
  const address = await fileAddress(file.content)
  const ends = listenForEnds()
  try {
    const id = await begin(address, await freeName(file.path))
    const trouble = await ends.of(id)
    if (trouble) throw new ClipError(codeOf(trouble), trouble)
    return {savedTo: await nameOf(id, file.path)}
  } finally {
    ends.stop()
    address.release()
  }
}

async function begin(address: FileAddress, filename: string): Promise<number> {
  try {
    return await browser.downloads.download({url: address.url, filename, conflictAction: 'uniquify', saveAs: false})
  } catch (error) {
    throw new ClipError(codeOf(String(error)), String(error))
  }
}

/** Cancelling is the user's will in either browser: in Chrome an interruption, in Firefox a refusal. */
function codeOf(trouble: string): 'save-cancelled' | 'save-refused' | 'save-interrupted' {
  if (/cancell?ed/i.test(trouble)) return 'save-cancelled'
  return /^[A-Z_]+$/.test(trouble) ? 'save-interrupted' : 'save-refused'
}

/** Listens before the download begins: a small file may end before its id is known. */
function listenForEnds() {
  const ended = new Map<number, string>()
  const waiting = new Map<number, (trouble: string) => void>()
  const hear = ({id, state, error}: Downloads.OnChangedDownloadDeltaType) => {
    if (state?.current !== 'complete' && state?.current !== 'interrupted') return
    const trouble = state.current === 'complete' ? '' : (error?.current ?? 'INTERRUPTED')
    ended.set(id, trouble)
    waiting.get(id)?.(trouble)
  }
  browser.downloads.onChanged.addListener(hear)

  return {
    /** The browser's name for what went wrong, or an empty string. */
    of: (id: number) => new Promise<string>((end) => (ended.has(id) ? end(ended.get(id) ?? '') : waiting.set(id, end))),
    stop: () => browser.downloads.onChanged.removeListener(hear),
  }
}

async function nameOf(id: number, asked: string): Promise<string> {
  const [item] = await browser.downloads.search({id})
  return (item?.filename || asked).split(/[\\/]/).pop() ?? asked
}
