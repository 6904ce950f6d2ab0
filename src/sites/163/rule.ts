import type {SiteRule} from '../site-rule'

/** No field names the site but `author`, which names nobody else. */
export const rule: SiteRule = {
  hosts: ['163.com'],
  siteName: '网易',
}
