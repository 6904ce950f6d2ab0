import {profiles} from '../profiles/profiles'

/** One setting: what it may be, and what it is when nobody chose. */
export type Choice<V extends string> = {readonly kind: 'choice'; readonly values: readonly [V, ...V[]]}
export type Switch = {readonly kind: 'switch'; readonly byDefault: boolean}
/** Text of many lines. */
export type Lines = {readonly kind: 'lines'}
export type Setting = Choice<string> | Switch | Lines

/** Every setting, in the order the settings page shows them. The type, the defaults, the checks and the form follow. */
export const schema = {
  profile: {kind: 'choice', values: [profiles[0].name, ...profiles.slice(1).map(({name}) => name)]},
  dates: choice('profile', 'wall-clock', 'offset', 'utc'),
  slugs: choice('unicode', 'ascii'),
  citation: choice('plain', 'full', 'chicago', 'apa', 'bibtex'),
  quoteSelections: {kind: 'switch', byDefault: true},
  synonyms: {kind: 'lines'},
  learnTags: {kind: 'switch', byDefault: true},
} as const satisfies Readonly<Record<string, Setting>>

function choice<const V extends string>(...values: readonly [V, ...V[]]): Choice<V> {
  return {kind: 'choice', values}
}
