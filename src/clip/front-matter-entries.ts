import type {FrontMatterEntry} from '../front-matter/front-matter'
import {termsOf} from '../front-matter/terms'
import type {FrontMatterValue, Profile, ProfileKey} from '../profiles/profile'
import {asMarkdown} from './as-markdown'
import type {Draft} from './draft'
import {dateTextOf} from './wall-clock'

/** What a draft says under the keys of a profile, in its order. A date that is not sure to be valid leaves its key out. */
export function frontMatterEntries(
  draft: Draft,
  profile: Profile,
  keys: readonly ProfileKey[] = profile.keys,
): readonly FrontMatterEntry[] {
  return keys.flatMap((key) => {
    const value = valueAt(key, draft, profile)
    return value === undefined ? [] : [[key.key, value] as const]
  })
}

function valueAt(key: ProfileKey, draft: Draft, profile: Profile): FrontMatterValue | undefined {
  if ('value' in key) return key.value
  if ('flag' in key) return flagOf(key, draft)
  if ('keys' in key) return Object.fromEntries(frontMatterEntries(draft, profile, key.keys))
  return fieldOf(key.from, draft, profile)
}

type FieldName = Extract<ProfileKey, {readonly from: unknown}>['from']

function fieldOf(from: FieldName, {fields}: Draft, {dateForm}: Profile): FrontMatterValue | undefined {
  if (from === 'date' || from === 'modified') return fields[from] && dateTextOf(fields[from], dateForm)
  // Hugo renders this one as Markdown; the others are printed as they are.
  if (from === 'summary') return asMarkdown(fields.summary)
  const value = fields[from]
  return typeof value === 'object' ? termsOf(value) : value
}

function flagOf(key: Extract<ProfileKey, {readonly flag: unknown}>, draft: Draft): boolean {
  const state = draft.fields.flags[key.flag] ?? 'auto'
  if (state !== 'auto') return state === 'on'
  return key.auto === 'formulas' ? draft.formulas > 0 : key.auto
}
