import type {PageSnapshot} from '../../page/page-snapshot'
import type {SiteRule} from '../../sites/site-rule'
import type {Metadata} from '../article'

/** What the page says of its article. A wrong value is worse than none. Reads the snapshot and leaves it as it is. */
export function readMetadata(snapshot: PageSnapshot, _rule?: SiteRule): Metadata {
  const {document, url} = snapshot
  return {title: document.title, canonicalUrl: url.href, byline: [], keywords: [], translations: []}
}
