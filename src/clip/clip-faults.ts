import {holdsEntries} from '../front-matter/holds-entries'
import type {Profile, ProfileKey} from '../profiles/profile'
import type {Draft} from './draft'
import {frontMatterEntries} from './front-matter-entries'
import {dateTextOf} from './wall-clock'

/** What would keep Hugo from showing the post as it is meant. `shortcode`: the name that Hugo itself does not know. */
export type ClipFault =
  | {readonly code: 'front-matter' | 'title' | 'date' | 'body' | 'shortcode-open'}
  | {readonly code: 'shortcode'; readonly name: string}

/** The faults of a composed file, from the file itself. None: every Hugo version builds it, if its theme has the shortcodes. */
export function clipFaults(file: string, draft: Draft, profile: Profile): readonly ClipFault[] {
  const entries = frontMatterEntries(draft, profile)
  return [
    ...fault('front-matter', !holdsEntries(file, entries)),
    ...fault('title', !draft.fields.title.trim()),
    ...fault('date', !isDateWritten(draft, profile)),
    ...fault('body', !draft.markdown.trim()),
    ...shortcodeFaults(file.replace(/^---\n[\s\S]*?\n---\n/, '')),
  ]
}

function fault(
  code: 'front-matter' | 'title' | 'date' | 'body' | 'shortcode-open',
  holds: boolean,
): readonly ClipFault[] {
  return holds ? [{code}] : []
}

/** A draft without a date has none to write; else it is in one of the forms that Hugo has read in every version. */
function isDateWritten({fields}: Draft, {keys, dateForm}: Profile): boolean {
  if (!fields.date || !hasDate(keys)) return true
  const text = dateTextOf(fields.date, dateForm)
  return text !== undefined && /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/.test(text)
}

function hasDate(keys: readonly ProfileKey[]): boolean {
  return keys.some((key) => ('keys' in key ? hasDate(key.keys) : 'from' in key && key.from === 'date'))
}

/** Those that every Hugo since 0.111 has; any other stops the build where the theme lacks it. */
const known = new Set(['figure', 'highlight', 'param', 'ref', 'relref', 'vimeo', 'youtube'])
const call = /\{\{[<%](?:(?!\{\{[<%])[\s\S])*?[>%]\}\}/g

/** Hugo looks for them before it reads Markdown, in code too; one in Hugo's comment signs is text. */
function shortcodeFaults(body: string): readonly ClipFault[] {
  const calls = body.match(call) ?? []
  const names = calls
    .filter((one) => !/^\{\{[<%]\s*\/\*/.test(one))
    .map((one) => /^\{\{[<%]\s*\/?\s*([\w./-]*)/.exec(one)?.[1] ?? '')
  const strange = [...new Set(names)].filter((name) => !known.has(name))
  return [
    ...fault('shortcode-open', /\{\{[<%]/.test(body.replace(call, ''))),
    ...strange.map((name) => ({code: 'shortcode', name}) as const),
  ]
}
