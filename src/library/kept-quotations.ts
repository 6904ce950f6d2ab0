import browser from 'webextension-polyfill'
import {lifetime, quotationsPrefix as prefix, type Stored} from './kept-keys'

/** A quotation as it is kept; `at` (ms) tells one from another. */
type Kept = {readonly markdown: string; readonly url: string; readonly at: number}

/** What was quoted of a page, in its order and not too long ago; `stored` as of `findKeptDraft`. */
export async function findQuotations(
  address: string,
  now: number,
  stored: Promise<Stored> = browser.storage.local.get(prefix + address),
): Promise<readonly Kept[]> {
  return keptIn((await stored)[prefix + address]).filter(({at}) => now - at < lifetime)
}

/** Keep a page's quotations in this order, on this device only, until they are saved, removed or seven days old. */
export async function keepQuotations(address: string, quotations: readonly Kept[]): Promise<void> {
  if (quotations.length) await browser.storage.local.set({[prefix + address]: quotations})
  else await browser.storage.local.remove(prefix + address)
}

/** Forget the quotations of a page that were saved, and keep those collected since. */
export async function dropQuotations(address: string, saved: readonly number[]): Promise<void> {
  const kept = keptIn((await browser.storage.local.get(prefix + address))[prefix + address])
  await keepQuotations(
    address,
    kept.filter(({at}) => !saved.includes(at)),
  )
}

/** Tell when a page's quotations change, wherever that is done. */
export function watchQuotations(changed: (address: string, quotations: readonly Kept[]) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    for (const [key, {newValue}] of Object.entries(changes)) {
      if (key.startsWith(prefix)) changed(key.slice(prefix.length), keptIn(newValue))
    }
  })
}

/** Whether some of what is kept are quotations that are not too old. */
export function areFresh(value: unknown, now: number): boolean {
  return keptIn(value).some(({at}) => now - at < lifetime)
}

function keptIn(value: unknown): readonly Kept[] {
  return Array.isArray(value) ? value.filter(isKept) : []
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const {markdown, url, at} = value as Readonly<Record<string, unknown>> // whatever was stored
  return typeof markdown === 'string' && typeof url === 'string' && typeof at === 'number'
}
