import browser from 'webextension-polyfill'

type Uses = {readonly count: number; readonly at: number}

const key = 'tags'
const limit = 500

/** The user's tags so far, the most used first and, of equals, the latest. */
export async function earlierTags(): Promise<readonly string[]> {
  return ranked(await load()).map(([tag]) => tag)
}

/** Remember the tags of a saved clip. Beyond 500, those least and longest not used are forgotten. */
export async function learnTags(tags: readonly string[], now: number): Promise<void> {
  const uses = await load()
  for (const tag of tags) uses.set(tag, {count: (uses.get(tag)?.count ?? 0) + 1, at: now})
  await browser.storage.local.set({[key]: Object.fromEntries(ranked(uses).slice(0, limit))})
}

async function load(): Promise<Map<string, Uses>> {
  const stored = (await browser.storage.local.get(key))[key]
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  return new Map(entries.filter((entry): entry is [string, Uses] => isUses(entry[1])))
}

function ranked(uses: ReadonlyMap<string, Uses>): readonly (readonly [string, Uses])[] {
  return [...uses].sort(([, one], [, other]) => other.count - one.count || other.at - one.at)
}

function isUses(value: unknown): value is Uses {
  if (typeof value !== 'object' || value === null) return false
  return 'count' in value && typeof value.count === 'number' && 'at' in value && typeof value.at === 'number'
}
