/**
 * Runs in the page, so it can name nothing of this file. It catches, for browsers differ in what they make of a throw:
 * Firefox passes an error on, Chrome an empty result.
 */
export async function answerInPage(verb: string, options?: unknown): Promise<unknown> {
  try {
    const {leafclip} = globalThis as unknown as {leafclip: Record<string, (options?: unknown) => Promise<unknown>>}
    return {ok: true, value: await leafclip[verb]?.(options)}
  } catch (error) {
    const {code, message} = error as {code?: string; message?: string}
    return {ok: false, code, detail: message ?? String(error)}
  }
}
