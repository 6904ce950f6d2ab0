import type {SiteRule} from '../site-rule'

/** Neither the title nor any field names the site. */
export const rule: SiteRule = {
  hosts: ['huanqiu.com'],
  siteName: '环球网',
}
