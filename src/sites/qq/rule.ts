import type {SiteRule} from '../site-rule'

/** The page's own `author` is the portal, and not every layout names it. */
export const rule: SiteRule = {
  hosts: ['new.qq.com', 'news.qq.com', 'view.inews.qq.com'],
  siteName: '腾讯新闻',
  byline: ['.media-name'],
}
