import browser from 'webextension-polyfill'
import type {TermUse} from './term-use'

/** The terms of the user's own site, the most used first, and of how many posts. On this device only. */
export type SiteTerms = {
  readonly posts: number
  readonly tags: readonly TermUse[]
  readonly categories: readonly TermUse[]
}

const key = 'site-terms'
/** Of each taxonomy; more than that many suggestions help nobody, and are read each time a popup opens. */
const limit = 2000

export async function findSiteTerms(): Promise<SiteTerms | undefined> {
  const stored: unknown = (await browser.storage.local.get(key))[key]
  if (typeof stored !== 'object' || stored === null) return undefined
  const {posts, tags, categories} = stored as Readonly<Record<string, unknown>> // whatever was stored
  return {posts: typeof posts === 'number' ? posts : 0, tags: usesIn(tags), categories: usesIn(categories)}
}

/** Write over those of an earlier time. Rejects where the browser does not store them. */
export async function keepSiteTerms({posts, tags, categories}: SiteTerms): Promise<void> {
  const kept = {posts, tags: tags.slice(0, limit), categories: categories.slice(0, limit)}
  await browser.storage.local.set({[key]: kept})
}

export async function forgetSiteTerms(): Promise<void> {
  await browser.storage.local.remove(key)
}

function usesIn(value: unknown): readonly TermUse[] {
  return Array.isArray(value) ? value.filter(isUse) : []
}

function isUse(value: unknown): value is TermUse {
  if (typeof value !== 'object' || value === null) return false
  return 'term' in value && typeof value.term === 'string' && 'count' in value && typeof value.count === 'number'
}
