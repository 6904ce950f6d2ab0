import type {SiteRule} from '../site-rule'

/** The title's tail is `澎湃新闻-The Paper`, and no field names the site. */
export const rule: SiteRule = {
  hosts: ['thepaper.cn'],
  siteName: '澎湃新闻',
}
