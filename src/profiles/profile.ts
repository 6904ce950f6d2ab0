import type {DraftFields, FlagName} from '../clip/draft'

/** What one theme or generator wants in front matter: data, in the order it is written. */
export type Profile = {
  /** What settings and `--profile` call it. */
  readonly name: string
  readonly label: string
  /** `wall-clock`: the page's own clock without a zone, which Hugo takes as UTC. `offset`: RFC 3339. */
  readonly dateForm: 'wall-clock' | 'offset' | 'utc'
  readonly keys: readonly ProfileKey[]
}

export type FrontMatterValue = string | boolean | number | readonly string[] | FrontMatterMap
type FrontMatterMap = {readonly [key: string]: FrontMatterValue}

/** One key: a value of the draft, a flag with what `auto` means, a fixed value, or a map of keys (`cover: {image, alt}`). */
export type ProfileKey =
  | {readonly key: string; readonly from: Exclude<keyof DraftFields, 'flags'>}
  | {readonly key: string; readonly flag: FlagName; readonly auto: boolean | 'formulas'}
  | {readonly key: string; readonly value: FrontMatterValue}
  | {readonly key: string; readonly keys: readonly ProfileKey[]}
