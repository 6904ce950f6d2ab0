import type {SiteRule} from '../site-rule'

/** The page's own `author` is the portal. */
export const rule: SiteRule = {
  hosts: ['new.qq.com', 'news.qq.com', 'view.inews.qq.com'],
  byline: ['.media-name'],
}
