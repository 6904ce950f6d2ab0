import browser from 'webextension-polyfill'
import {ClipError, type ErrorCode} from '../errors'
import type {PageProtocol} from '../messages/protocol'

type Verb = keyof PageProtocol
type Asked<V extends Verb> = Parameters<PageProtocol[V]>
type Answer<V extends Verb> = Awaited<ReturnType<PageProtocol[V]>>
type Reply<V extends Verb> =
  | {readonly ok: true; readonly value: Answer<V>}
  | {readonly ok: false; readonly code?: ErrorCode; readonly detail: string}

/** Put the reader into the tab's page. Rejects with the browser's own words where it may not. */
export async function enterPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({target: {tabId}, files: ['/content-script.js']})
}

/** Ask the reader in the tab's page. Throws the reader's `ClipError`, `page-gone` where the page left meanwhile. */
export async function askPage<V extends Verb>(tabId: number, verb: V, ...asked: Asked<V>): Promise<Answer<V>> {
  const target = {tabId}
  if (asked[0]?.mode === 'selection') await browser.scripting.executeScript({target, files: ['/selection-reader.js']})
  // Chrome lets no `undefined` cross.
  const args = [verb, ...asked.filter((one) => one !== undefined)]
  const [injected] = await browser.scripting.executeScript({target, func: answerInPage, args})
  // What `answerInPage` returns for this verb, copied; nothing where the page went away before it answered.
  const reply = injected?.result as Reply<V> | null | undefined
  if (!reply) throw new ClipError('page-gone')
  if (!reply.ok) throw new ClipError(reply.code ?? 'read-failed', reply.detail)
  return reply.value
}

/**
 * Runs in the page, so it can name nothing of this file. It catches, for browsers differ in what they make of a throw:
 * Firefox passes an error on, Chrome an empty result.
 */
async function answerInPage(verb: string, options?: unknown): Promise<unknown> {
  try {
    const {leafclip} = globalThis as unknown as {leafclip: Record<string, (options?: unknown) => Promise<unknown>>}
    return {ok: true, value: await leafclip[verb]?.(options)}
  } catch (error) {
    const {code, message} = error as {code?: string; message?: string}
    return {ok: false, code, detail: message ?? String(error)}
  }
}
