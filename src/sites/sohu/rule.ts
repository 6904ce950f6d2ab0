import type {SiteRule} from '../site-rule'

/** The account that wrote the article is named in a meta of Sohu's own. */
export const rule: SiteRule = {
  hosts: ['sohu.com'],
  byline: ['meta[name="mediaid"]'],
  remove: ['#backsohucom'],
}
