import type {Article, PublishedTime} from '../article/article'
import type {Profile} from '../profiles/profile'
import type {Settings} from '../settings/settings'

export type FlagName = 'comments' | 'authorbox' | 'pager' | 'toc' | 'mathjax'
export type FlagState = 'auto' | 'on' | 'off'

/** What the user edits: values, not text. A list or string that is empty is written empty; no `date` leaves the key out. */
export type DraftFields = {
  readonly title: string
  readonly date?: PublishedTime
  readonly modified?: PublishedTime
  readonly summary: string
  readonly categories: readonly string[]
  readonly tags: readonly string[]
  readonly byline: readonly string[]
  readonly languages: readonly string[]
  readonly translations: readonly string[]
  readonly thumbnail: string
  readonly lead: string
  readonly slug: string
  /** The short site name: the text of the source link. */
  readonly sourceName: string
  /** The canonical address: where the source link goes. */
  readonly sourceUrl: string
  readonly flags: Readonly<Partial<Record<FlagName, FlagState>>>
}

/** What the popup edits. `fileName` ends in `.md`. `formulas` is the article's count, for flags that are `auto`. */
export type Draft = {
  readonly fields: DraftFields
  readonly markdown: string
  readonly fileName: string
  readonly formulas: number
}

/** A draft as the page alone suggests it. */
export function draftOf(article: Article, _profile: Profile, _settings: Settings): Draft {
  const short = new URL(article.canonicalUrl).hostname
  return {
    fields: {
      title: article.title,
      ...(article.published && {date: article.published}),
      ...(article.modified && {modified: article.modified}),
      summary: '',
      categories: [short],
      tags: [short],
      byline: article.byline,
      languages: article.language ? [article.language] : [],
      translations: article.translations,
      thumbnail: article.leadImage ?? '',
      lead: '',
      slug: 'clip',
      sourceName: short,
      sourceUrl: article.canonicalUrl,
      flags: {},
    },
    markdown: article.markdown,
    fileName: 'clip.md',
    formulas: article.formulas,
  }
}
