import type {SiteRule} from '../site-rule'

/** No field names the site. */
export const rule: SiteRule = {
  hosts: ['36kr.com'],
  siteName: '36氪',
}
