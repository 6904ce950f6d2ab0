import type {SiteRule} from '../site-rule'

/** The link for corrections stands under the text. */
export const rule: SiteRule = {
  hosts: ['news.cn', 'xinhuanet.com'],
  remove: ['#articleEdit'],
}
