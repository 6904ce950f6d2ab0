/** What we know about one site: selectors, tried in order, and facts. Data only, so that users can write their own. */
export type SiteRule = {
  /** Host names; a rule holds for the host and its sub-domains. */
  readonly hosts: readonly string[]
  readonly siteName?: string
  /** Short name for categories, tags and the source link, where the public suffix does not give it. */
  readonly short?: string
  /** BCP 47. */
  readonly language?: string
  /** The zone of the site's wall-clock times: an offset (`+08:00`) or an IANA name. */
  readonly zone?: string
  readonly body?: readonly string[]
  readonly title?: readonly string[]
  readonly byline?: readonly string[]
  readonly published?: readonly string[]
  /** Never part of the article. */
  readonly remove?: readonly string[]
  readonly caption?: readonly string[]
}
