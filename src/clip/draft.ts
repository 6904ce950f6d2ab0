import type {Article, PublishedTime} from '../article/article'
import {fileNameOf} from '../front-matter/file-name'
import {asciiSlugOf, slugOf} from '../front-matter/slug'
import type {Settings} from '../settings/settings'
import {digestOf} from './digest'
import {siteShortOf} from './site-short'
import {summaryOf} from './summary'
import {dateTextOf} from './wall-clock'

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
  /** The publication's own name, where the page states it. */
  readonly siteName?: string
  /** The short site name: the text of the source link. */
  readonly sourceName: string
  /** The canonical address, of a selection with the way to its place: where the source link goes. */
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
export function draftOf(article: Article, settings: Settings): Draft {
  const short = article.siteShort ?? siteShortOf(article.canonicalUrl)
  const slug = slugFor(article, settings, short)
  return {
    fields: {
      title: article.title,
      ...(article.published && {date: article.published}),
      ...(article.modified && {modified: article.modified}),
      summary: summaryOf(article.opening),
      categories: [short],
      tags: [short],
      byline: article.byline,
      ...languagesOf(article),
      thumbnail: article.leadImage ?? article.images[0]?.src ?? '',
      lead: '',
      slug,
      ...(article.siteName && {siteName: article.siteName}),
      sourceName: short,
      sourceUrl: placeUrl(article),
      flags: {},
    },
    markdown: article.markdown,
    fileName: fileNameOf(article.published && dateTextOf(article.published, 'wall-clock'), slug),
    formulas: article.formulas,
  }
}

/** The article's language, and its translations, which repeat it where the page names no other. */
function languagesOf(article: Article): Pick<DraftFields, 'languages' | 'translations'> {
  const languages = article.language ? [article.language] : []
  return {languages, translations: article.translations.length ? article.translations : languages}
}

/** WICG, URL Fragment Text Directives: `:~:` parts the directive from the page's own fragment. */
function placeUrl({canonicalUrl, textDirective}: Article): string {
  if (!textDirective) return canonicalUrl
  return `${canonicalUrl}${canonicalUrl.includes('#') ? '' : '#'}:~:${textDirective}`
}

function slugFor(article: Article, settings: Settings, short: string): string {
  if (settings.slugs === 'ascii') return asciiSlugOf(article.title, `${short}-${digestOf(article.canonicalUrl)}`)
  return slugOf(article.title) || slugOf(short)
}
