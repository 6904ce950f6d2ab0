import type {SiteRule} from '../site-rule'

/** The author's name and calling stand in one microdata item. */
export const rule: SiteRule = {
  hosts: ['zhihu.com'],
  byline: ['.Post-Author meta[itemprop="name"]'],
}
