/** The part of `browser.storage.local` we use, over a map. */
export function fakeStorage(start: Readonly<Record<string, unknown>> = {}) {
  const kept = new Map(Object.entries(start))
  return {
    kept,
    get: async (keys: string | readonly string[] | null) =>
      Object.fromEntries([...kept].filter(([key]) => keys === null || [keys].flat().includes(key))),
    set: async (items: Readonly<Record<string, unknown>>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value))
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) kept.delete(key)
    },
  }
}
