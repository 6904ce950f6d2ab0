import type {Notice} from '../errors'

/** What the page says, without the page. Plain data, so it can cross a message. */
export type Article = Metadata & {
  readonly markdown: string
  /** The opening of the body's running text, on one line, at most 800 UTF-16 units: what a summary is cut from. */
  readonly opening: string
  /** In the order of the body, each address once. */
  readonly images: readonly ArticleImage[]
  readonly extent: Extent
  /** How many formulas the body holds; above none, the page wants MathJax. */
  readonly formulas: number
  readonly notices: readonly Notice[]
  /** Of a selection: the text directive that leads to its place on the page, `text=…`. */
  readonly textDirective?: string
}

export type Metadata = {
  readonly title: string
  /** Absolute, http(s), without tracking parameters. */
  readonly canonicalUrl: string
  readonly byline: readonly string[]
  readonly published?: PublishedTime
  readonly modified?: PublishedTime
  readonly excerpt?: string
  readonly siteName?: string
  /** The site's section, in its own words. */
  readonly section?: string
  /** The short site name, where a site rule knows better than the public suffix tells. */
  readonly siteShort?: string
  /** BCP 47, such as `zh-CN`. */
  readonly language?: string
  /** Absolute http(s) address. */
  readonly leadImage?: string
  readonly keywords: readonly string[]
  /** BCP 47 tags of the page's other languages. */
  readonly translations: readonly string[]
}

/** A time as the page stated it. */
export type PublishedTime = {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM[:SS]` with an offset (`Z`, `+08:00`) only where the page states one. */
  readonly iso: string
  /** The zone of the site's readers as an offset (`+08:00`) or an IANA name, where it is stated or known. */
  readonly zone?: string
  /** `stated`: a field made for it says so. `seen`: read from text near the title, from an address or a relative time. */
  readonly certainty: 'stated' | 'seen'
}

export type ArticleImage = {readonly src: string; readonly alt: string; readonly caption?: string}

/** Words and pictures kept, against those visible in the page's main area. */
export type Extent = {
  readonly words: number
  readonly wordsVisible: number
  readonly images: number
  readonly imagesVisible: number
}
