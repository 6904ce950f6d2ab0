import type {SiteRule} from '../site-rule'

/** The page's own `author` is the portal; a player that did not load leaves its excuse. */
export const rule: SiteRule = {
  hosts: ['new.qq.com', 'news.qq.com', 'view.inews.qq.com'],
  byline: ['.media-name'],
  remove: ['.videoPlayer'],
}
