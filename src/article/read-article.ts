import {ClipError} from '../errors'
import {writeMarkdown} from '../markdown/write-markdown'
import type {PageSnapshot} from '../page/page-snapshot'
import type {SiteRule} from '../sites/site-rule'
import type {Article, Metadata} from './article'
import {type ExtractedBody, extractBody} from './body/extract-body'
import {firstPicture} from './body/first-picture'
import {selectedPart, wholePage} from './body/unchosen-body'
import {readMetadata} from './metadata/read-metadata'
import {openingText} from './opening-text'
import {tidy} from './tidy/tidy'

export type ReadOptions = {
  readonly rule?: SiteRule
  /** What of the page is wanted: the article alone, all its text, or what the snapshot has as selected. */
  readonly mode?: ReadMode
  /** The document's body is the article already: do not look for it. */
  readonly fragment?: boolean
}

export type ReadMode = 'article' | 'page' | 'selection'

/** What an asker that lives in time lends to a reading. */
export type ReadingAids = {
  /** What `readMetadata` gave for this snapshot and rule. */
  readonly metadata?: Metadata
  /** Called between the steps; throws where the reading has taken too long. */
  readonly checkTime?: () => void
}

/** Find the article on a page and say what it is. Metadata first: extraction eats the head. */
export function readArticle(snapshot: PageSnapshot, options: ReadOptions = {}, aids: ReadingAids = {}): Article {
  const {metadata = readMetadata(snapshot, options.rule), checkTime = () => {}} = aids
  checkTime()
  const found = wantedBody(snapshot, metadata, options)
  if (!found) throw new ClipError(options.mode === 'selection' ? 'no-selection' : 'no-article')

  const {title, language} = metadata
  const picture = metadata.leadImage ? undefined : firstPicture(found.body)
  const tidied = tidy(found.body, {url: snapshot.url, title, language}, checkTime)
  const opening = openingText(found.body)
  const markdown = writeMarkdown(found.body)
  if (!markdown.trim()) throw new ClipError('no-article')

  const textDirective = options.mode === 'selection' && snapshot.selection?.textDirective
  return {
    ...metadata,
    ...shownLeadImage(picture, found.body),
    ...(options.rule?.short && {siteShort: options.rule.short}),
    markdown,
    opening,
    images: tidied.images,
    extent: found.extent,
    formulas: tidied.formulas,
    notices: [...found.notices, ...tidied.notices],
    ...(textDirective && {textDirective}),
  }
}

/** By the address that tidying gave it, if it was left in. */
function shownLeadImage(picture: Element | undefined, body: Element): Pick<Metadata, 'leadImage'> {
  const address = picture && body.contains(picture) ? picture.getAttribute('src') : undefined
  return address ? {leadImage: address} : {}
}

function wantedBody(
  snapshot: PageSnapshot,
  metadata: Metadata,
  {rule, mode, fragment}: ReadOptions,
): ExtractedBody | undefined {
  if (fragment) return fragmentBody(snapshot)
  if (mode === 'selection') return selectedPart(snapshot)
  return mode === 'page' ? wholePage(snapshot) : extractBody(snapshot, metadata, rule)
}

function fragmentBody(snapshot: PageSnapshot): ExtractedBody {
  const body = snapshot.document.body
  return {body, notices: [], extent: {words: 0, wordsVisible: 0, images: 0, imagesVisible: 0}}
}
