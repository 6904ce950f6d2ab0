import browser from 'webextension-polyfill'
import {byUse, type TermUse} from './term-use'

type Uses = {readonly count: number; readonly at: number}
type Kind = 'tags' | 'categories'

const limit = 500

/** The terms of the clips saved so far, the most used first and, of equals, the latest. */
export async function earlierTerms(kind: Kind): Promise<readonly TermUse[]> {
  return ranked(await load(kind)).map(([term, {count}]) => ({term, count}))
}

/** Remember the terms of a saved clip. Beyond 500, those least and longest not used are forgotten. */
export async function learnTerms(kind: Kind, terms: readonly string[], now: number): Promise<void> {
  const uses = await load(kind)
  for (const term of terms) uses.set(term, {count: (uses.get(term)?.count ?? 0) + 1, at: now})
  await browser.storage.local.set({[kind]: Object.fromEntries(ranked(uses).slice(0, limit))})
}

async function load(kind: Kind): Promise<Map<string, Uses>> {
  const stored = (await browser.storage.local.get(kind))[kind]
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  return new Map(entries.filter((entry): entry is [string, Uses] => isUses(entry[1])))
}

function ranked(uses: ReadonlyMap<string, Uses>): readonly (readonly [string, Uses])[] {
  return [...uses].sort(([, one], [, other]) => byUse(one, other) || other.at - one.at)
}

function isUses(value: unknown): value is Uses {
  if (typeof value !== 'object' || value === null) return false
  return 'count' in value && typeof value.count === 'number' && 'at' in value && typeof value.at === 'number'
}
