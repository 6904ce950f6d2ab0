import type {SiteRule} from '../site-rule'

/** No meta names site or author. */
export const rule: SiteRule = {
  hosts: ['toutiao.com'],
  siteName: '今日头条',
  byline: ['.article-meta .name a'],
}
