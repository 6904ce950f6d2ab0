export type Settings = {
  /** A profile's name. */
  readonly profile: string
  /** `unicode` keeps letters of any script in slugs and file names. */
  readonly slugs: 'unicode' | 'ascii'
}

export const defaultSettings: Settings = {profile: 'mainroad', slugs: 'unicode'}
