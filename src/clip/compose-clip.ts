import {type FrontMatterEntry, frontMatter} from '../front-matter/front-matter'
import type {FrontMatterValue, Profile, ProfileKey} from '../profiles/profile'
import type {Clip} from './clip'
import type {Draft} from './draft'
import {sourceLink} from './source-link'
import {dateTextOf} from './wall-clock'

/** The finished file of a draft: front matter, body, source link; LF only, one at the end. */
export function composeClip(draft: Draft, profile: Profile): Clip {
  const entries = profile.keys.flatMap((key) => entryOf(key, draft, profile))
  const body = draft.markdown.replace(/\r\n?/g, '\n').trim()
  const parts = [frontMatter(entries).trimEnd(), body, sourceLink(draft.fields.sourceName, draft.fields.sourceUrl)]
  const content = `${parts.filter(Boolean).join('\n\n')}\n`
  return {files: [{path: draft.fileName, content}], notices: []}
}

/** One entry, or none: a date that is not known or not sure to be valid leaves its key out. */
function entryOf(key: ProfileKey, draft: Draft, profile: Profile): readonly FrontMatterEntry[] {
  const value = fieldValue(key, draft, profile)
  return value === undefined ? [] : [[key.key, value]]
}

function fieldValue(key: ProfileKey, draft: Draft, profile: Profile): FrontMatterValue | undefined {
  if ('value' in key) return key.value
  if ('flag' in key) return flagOf(key, draft)
  if (key.from === 'date' || key.from === 'modified') {
    const time = draft.fields[key.from]
    return time && dateTextOf(time, profile.dateForm)
  }
  const value = draft.fields[key.from]
  return typeof value === 'string' ? value : value.filter((term) => !/^\.*$/.test(term.trim()))
}

function flagOf(key: Extract<ProfileKey, {readonly flag: unknown}>, draft: Draft): boolean {
  const state = draft.fields.flags[key.flag] ?? 'auto'
  if (state !== 'auto') return state === 'on'
  return key.auto === 'formulas' ? draft.formulas > 0 : key.auto
}
