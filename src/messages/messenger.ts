import browser, {type Runtime} from 'webextension-polyfill'
import {ClipError, type ErrorCode} from '../errors'
import type {Protocol} from './protocol'

type Verb = keyof Protocol
type Message<V extends Verb> = {readonly verb: V; readonly request: Protocol[V]['request']}
type Reply<V extends Verb> =
  | {readonly ok: true; readonly value: Protocol[V]['reply']}
  | {readonly ok: false; readonly code: ErrorCode; readonly detail: string}

export type Answers = {readonly [V in Verb]: (request: Protocol[V]['request']) => Promise<Protocol[V]['reply']>}

/** Ask the background. Throws the `ClipError` thrown there; `save-interrupted` where no answer comes back. */
export async function ask<V extends Verb>(verb: V, request: Protocol[V]['request']): Promise<Protocol[V]['reply']> {
  const message: Message<V> = {verb, request}
  const reply = await browser.runtime.sendMessage<Message<V>, Reply<V> | undefined>(message).catch((error: unknown) => {
    throw new ClipError('save-interrupted', String(error))
  })
  if (!reply) throw new ClipError('save-interrupted', 'no answer')
  if (!reply.ok) throw new ClipError(reply.code, reply.detail)
  return reply.value
}

/** Answer what the extension's own pages ask; whatever else sends a message gets no answer. */
export function answer(answers: Answers): void {
  const listen = (message: unknown, sender: Runtime.MessageSender, sendReply: (reply: unknown) => void) => {
    if (!isOwnPage(sender) || !isMessage(message, answers)) return undefined
    replyOf(answers, message).then(sendReply)
    return true
  }
  // The types know no listener that lets some messages pass; browsers do. A promise would not do in older Chrome.
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback)
}

/** A page of this extension, and no content script: those share its id, but have a page's address. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''))
}

function isMessage(message: unknown, answers: Answers): message is Message<Verb> {
  if (typeof message !== 'object' || message === null || !('verb' in message)) return false
  return typeof message.verb === 'string' && Object.hasOwn(answers, message.verb)
}

async function replyOf<V extends Verb>(answers: Answers, {verb, request}: Message<V>): Promise<Reply<V>> {
  try {
    return {ok: true, value: await answers[verb](request)}
  } catch (error) {
    if (error instanceof ClipError) return {ok: false, code: error.code, detail: error.detail}
    return {ok: false, code: 'save-interrupted', detail: String(error)}
  }
}
