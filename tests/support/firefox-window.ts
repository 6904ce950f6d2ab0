import type {Browser as Puppet} from 'puppeteer-core'

export type Reply = Readonly<Record<string, unknown>>
export type Send = (method: string, words: Reply) => Promise<Reply>

/** Puppeteer knows the connection, and keeps it to itself: so the version is pinned. */
export function commandsOf(puppet: Puppet): Send {
  const {connection} = puppet as Puppet & {
    connection: {send: (method: string, words: Reply) => Promise<{result: Reply}>}
  }
  return async (method, words) => (await connection.send(method, words)).result
}

/** What a function of the browser's own window answers. */
export async function inWindow(send: Send, deed: (word: string) => Promise<string>, word: string): Promise<string> {
  const {contexts} = (await send('browsingContext.getTree', {'moz:scope': 'chrome'})) as {contexts: {context: string}[]}
  return call(send, contexts[0]?.context ?? '', {text: deed.toString(), words: [{type: 'string', value: word}]})
}

/** What a function answers in a context. Throws what it throws. */
export async function call(
  send: Send,
  context: string,
  {text, words}: {text: string; words: readonly unknown[]},
): Promise<string> {
  const reply = await send('script.callFunction', {
    target: {context},
    functionDeclaration: text,
    arguments: words,
    awaitPromise: true,
    userActivation: false,
  })
  const {type, result, exceptionDetails} = reply as {
    type: string
    result?: {value?: string}
    exceptionDetails?: {text: string}
  }
  if (type !== 'success') throw new Error(`In Firefox: ${exceptionDetails?.text}`)
  return result?.value ?? ''
}
