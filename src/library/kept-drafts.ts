import browser from 'webextension-polyfill'
import {lifetime, draftPrefix as prefix, type Stored} from './kept-keys'

/** What the user changed of a page's draft, as plain data, and when (ms). */
export type KeptDraft = {readonly edits: unknown; readonly editedAt: number}

/** Keep the edits of a page until they are saved, discarded or seven days old. On this device only. */
export async function keepDraft(address: string, kept: KeptDraft): Promise<void> {
  await browser.storage.local.set({[prefix + address]: kept})
}

/** Keep the edits of a page, or with none forget it, unless later ones are there. */
export async function keepLaterEdits(address: string, {edits, editedAt}: KeptDraft & {readonly edits: object}) {
  if (!Object.keys(edits).length) return dropDraft(address, editedAt)
  const found = (await browser.storage.local.get(prefix + address))[prefix + address]
  if (!isKeptDraft(found) || found.editedAt <= editedAt) await keepDraft(address, {edits, editedAt})
}

/** The edits kept for a page, which may be `stored` already asked for; those too old are forgotten on the way. */
export async function findKeptDraft(
  address: string,
  now: number,
  stored: Promise<Stored> = browser.storage.local.get(prefix + address),
): Promise<KeptDraft | undefined> {
  const found = (await stored)[prefix + address]
  if (found === undefined || isFreshDraft(found, now)) return found
  await discardDraft(address)
  return undefined
}

/** Forget a page's edits, whatever they are, in the turn of the call. */
export async function discardDraft(address: string): Promise<void> {
  await browser.storage.local.remove(prefix + address)
}

/** Forget a page's edits, unless they were changed after `upTo` (ms). */
export async function dropDraft(address: string, upTo: number): Promise<void> {
  const key = prefix + address
  const found = (await browser.storage.local.get(key))[key]
  if (!isKeptDraft(found) || found.editedAt <= upTo) await browser.storage.local.remove(key)
}

/** Whether what is kept is a draft, and not too old. */
export function isFreshDraft(value: unknown, now: number): value is KeptDraft {
  return isKeptDraft(value) && now - value.editedAt < lifetime
}

function isKeptDraft(value: unknown): value is KeptDraft {
  return typeof value === 'object' && value !== null && 'editedAt' in value && typeof value.editedAt === 'number'
}
