import type {SiteRule} from '../site-rule'

/** The abstract is the article; labels stand before each field. */
export const rule: SiteRule = {
  hosts: ['arxiv.org'],
  body: ['blockquote.abstract'],
  remove: ['.descriptor'],
}
