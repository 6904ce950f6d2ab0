import type {PageSnapshot} from '../../page/page-snapshot'
import type {SiteRule} from '../../sites/site-rule'
import type {Metadata} from '../article'
import {readByline} from './byline'
import {readCanonicalUrl} from './canonical-url'
import {readExcerpt} from './excerpt'
import {readKeywords} from './keywords'
import {readLanguage} from './language'
import {readLeadImage} from './lead-image'
import {readPageFacts} from './page-facts'
import {readSection} from './section'
import {readSiteName} from './site-name'
import {readTimes} from './times'
import {readTranslations} from './translations'

/** What the page says of its article. A wrong value is worse than none. Reads the snapshot and leaves it as it is. */
export function readMetadata(snapshot: PageSnapshot, rule?: SiteRule): Metadata {
  const facts = readPageFacts(snapshot, rule)
  const language = readLanguage(facts)
  const optional = {
    ...readTimes(facts, language),
    excerpt: readExcerpt(facts),
    siteName: readSiteName(facts),
    section: readSection(facts),
    language,
    leadImage: readLeadImage(facts),
  }
  return {
    title: facts.title,
    canonicalUrl: readCanonicalUrl(facts),
    byline: readByline(facts),
    keywords: readKeywords(facts),
    translations: readTranslations(facts, language),
    ...withoutAbsent(optional),
  }
}

type Present<T> = {readonly [K in keyof T]?: Exclude<T[K], undefined>}

function withoutAbsent<T extends object>(fields: T): Present<T> {
  // Object.entries forgets which value belongs to which key; filtering changes neither.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>
}
