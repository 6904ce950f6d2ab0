import type {SiteRule} from '../site-rule'

/** No meta names the author. */
export const rule: SiteRule = {
  hosts: ['toutiao.com'],
  byline: ['.article-meta .name a'],
}
