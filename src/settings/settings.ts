import {type Choice, type Lines, type Setting, type Switch, schema} from './schema'

export type SettingName = keyof typeof schema
/** `profile`: a profile's name. `dates`: the profile's own form, or another. `slugs`: letters of any script, or Latin.
 * `citation`: how the source is told at the end of a file. `quoteSelections`: a selection is written as a quotation.
 * `synonyms`: a line each, `AI = 人工智能`, the term to use first. `learnTags`: suggest the tags and categories of earlier clips. */
export type Settings = {readonly [N in SettingName]: ValueOf<(typeof schema)[N]>}

type ValueOf<S> = S extends Choice<infer V> ? V : S extends Switch ? boolean : S extends Lines ? string : never

export const defaultSettings: Settings = settingsOf({})

/** Valid settings from whatever was stored: what fits its setting is kept, the rest is the default. */
export function settingsOf(stored: unknown): Settings {
  const given: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? {...stored} : {}
  const entries = Object.entries(schema).map(([name, setting]) => [name, fitting(setting, given[name])])
  // Every name of the schema is there, with a value of its kind: `fitting` sees to it.
  return Object.fromEntries(entries) as Settings
}

function fitting(setting: Setting, value: unknown): string | boolean {
  if (setting.kind === 'switch') return typeof value === 'boolean' ? value : setting.byDefault
  if (setting.kind === 'lines') return typeof value === 'string' ? value : ''
  return setting.values.find((one) => one === value) ?? setting.values[0]
}
