import {setTimeout as sleep} from 'node:timers/promises'

/** Ask again and again until there is an answer. Throws a sentence that names what was waited for. */
export async function until<T>(what: string, answer: () => Promise<T | undefined>, patience = 10_000): Promise<T> {
  const end = performance.now() + patience
  for (;;) {
    const found = await answer()
    if (found !== undefined) return found
    if (performance.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`)
    await sleep(30)
  }
}
