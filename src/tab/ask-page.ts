import browser, {type Scripting} from 'webextension-polyfill'
import {ClipError, type ErrorCode} from '../errors'
import type {PageProtocol} from '../messages/protocol'
import {answerInPage} from './answer-in-page'
import {readerFiles, readerWithMetadata} from './reader-files'

type Verb = keyof PageProtocol
type Asked<V extends Verb> = Parameters<PageProtocol[V]>
type Answer<V extends Verb> = Awaited<ReturnType<PageProtocol[V]>>
type Reply<V extends Verb> =
  | {readonly ok: true; readonly value: Answer<V>}
  | {readonly ok: false; readonly code?: ErrorCode; readonly detail: string}

/** Put the reader into the tab's page. Rejects with the browser's own words where it may not. */
export async function enterPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({target: {tabId}, files: readerFiles})
}

/** Put the reader into the tab's page, and have its answer to `readMetadata`. Rejects as `enterPage` does. */
export function enterForMetadata(tabId: number): Promise<Scripting.InjectionResult[]> {
  return browser.scripting.executeScript({target: {tabId}, files: readerWithMetadata})
}

/** Ask the reader in the tab's page. Throws the reader's `ClipError`, `page-gone` where the page left meanwhile. */
export async function askPage<V extends Verb>(tabId: number, verb: V, ...asked: Asked<V>): Promise<Answer<V>> {
  const target = {tabId}
  if (asked[0]?.mode === 'selection') await browser.scripting.executeScript({target, files: ['/selection-reader.js']})
  // Chrome lets no `undefined` cross.
  const args = [verb, ...asked.filter((one) => one !== undefined)]
  return answerIn<V>(await browser.scripting.executeScript({target, func: answerInPage, args}))
}

/** The answer in what `answerInPage` gave back for a verb. Throws as `askPage` does. */
export function answerIn<V extends Verb>([injected]: readonly Scripting.InjectionResult[]): Answer<V> {
  // What `answerInPage` returns for this verb, copied; nothing where the page went away before it answered.
  const reply = injected?.result as Reply<V> | null | undefined
  if (!reply) throw new ClipError('page-gone')
  if (!reply.ok) throw new ClipError(reply.code ?? 'read-failed', reply.detail)
  return reply.value
}
