import type {SiteRule} from '../site-rule'

/** No meta names site or author. */
export const rule: SiteRule = {
  hosts: ['bilibili.com'],
  siteName: '哔哩哔哩',
  byline: ['.opus-module-author__name'],
}
