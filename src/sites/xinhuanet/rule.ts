import type {SiteRule} from '../site-rule'

/** The agency moved to `news.cn`, which tells no name; the link for corrections stands under the text. */
export const rule: SiteRule = {
  hosts: ['news.cn', 'xinhuanet.com'],
  short: 'xinhuanet',
  remove: ['#articleEdit'],
}
