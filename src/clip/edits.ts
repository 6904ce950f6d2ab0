import type {PublishedTime} from '../article/article'
import {type BodyEdits, keptBodyEdits} from './body-edits'
import type {DraftFields, FlagName} from './draft'

/**
 * What the user changed, and nothing else: the page's own suggestions may still arrive below it, and a value goes back
 * to them when its edit is dropped. Texts are as typed. A `date` of `none` leaves the key out.
 */
export type Edits = BodyEdits & {
  readonly title?: string
  readonly summary?: string
  readonly thumbnail?: string
  readonly slug?: string
  readonly fileName?: string
  readonly tags?: readonly string[]
  readonly categories?: readonly string[]
  readonly byline?: readonly string[]
  readonly languages?: readonly string[]
  readonly date?: PublishedTime | 'none'
  readonly flags?: DraftFields['flags']
  /** What of the page is clipped, where it is not the article alone. */
  readonly mode?: 'page' | 'selection'
  /** Whether a selection is written as a quotation, where the user chose otherwise than the settings. */
  readonly quotation?: 'on' | 'off'
  /** Addresses of pictures that are not to be in the body. */
  readonly picturesLeftOut?: readonly string[]
  /** What stands in the text of a list and is no chip yet; saved, it is a term. */
  readonly typed?: Readonly<Partial<Record<ListName, string>>>
}

export type ListName = (typeof lists)[number]

/** The edits that are values of the draft, each shown in a field. */
export type FieldName = Exclude<keyof Edits, 'typed' | 'mode' | 'quotation' | keyof BodyEdits>

const modes = ['page', 'selection'] as const
const quotations = ['on', 'off'] as const
const texts = ['title', 'summary', 'thumbnail', 'slug', 'fileName'] as const
export const lists = ['tags', 'categories', 'byline', 'languages'] as const
const flagNames: readonly FlagName[] = ['comments', 'authorbox', 'pager', 'toc', 'mathjax']

/** The edits that were kept, as far as they still are what they should be: an older version may have kept them. */
export function editsOf(kept: unknown): Edits {
  const given = recordOf(kept)
  const date = dateOf(given.date)
  const mode = modes.find((one) => one === given.mode)
  const quotation = quotations.find((one) => one === given.quotation)
  return {
    ...Object.fromEntries(texts.filter((name) => typeof given[name] === 'string').map((name) => [name, given[name]])),
    ...Object.fromEntries(lists.filter((name) => isTerms(given[name])).map((name) => [name, given[name]])),
    ...(date && {date}),
    ...(mode && {mode}),
    ...(quotation && {quotation}),
    ...(isTerms(given.picturesLeftOut) && {picturesLeftOut: given.picturesLeftOut as readonly string[]}),
    ...(given.flags !== undefined && {flags: flagsOf(given.flags)}),
    ...(given.typed !== undefined && {typed: typedOf(given.typed)}),
    ...keptBodyEdits(given),
  }
}

function dateOf(value: unknown): PublishedTime | 'none' | undefined {
  if (value === 'none') return value
  const {iso, zone} = recordOf(value)
  if (typeof iso !== 'string') return undefined
  return {iso, certainty: 'stated', ...(typeof zone === 'string' && {zone})}
}

function typedOf(value: unknown): NonNullable<Edits['typed']> {
  const given = recordOf(value)
  return Object.fromEntries(lists.filter((name) => typeof given[name] === 'string').map((name) => [name, given[name]]))
}

function flagsOf(value: unknown): DraftFields['flags'] {
  const given = recordOf(value)
  return Object.fromEntries(flagNames.filter((name) => isFlagState(given[name])).map((name) => [name, given[name]]))
}

function isFlagState(value: unknown): boolean {
  return value === 'auto' || value === 'on' || value === 'off'
}

function isTerms(value: unknown): boolean {
  return Array.isArray(value) && value.every((term) => typeof term === 'string')
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}
