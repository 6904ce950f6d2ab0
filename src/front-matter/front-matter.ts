import {stringify} from 'yaml'
import type {FrontMatterValue, Profile} from '../profiles/profile'

export type FrontMatterEntry = readonly [key: string, value: FrontMatterValue]

/** Front matter with its fences, ending in a line break; keys in the order given. */
export function frontMatter(entries: readonly FrontMatterEntry[], _format: Profile['format']): string {
  return `---\n${stringify(Object.fromEntries(entries))}---\n`
}
