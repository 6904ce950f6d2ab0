import type {SiteRule} from '../site-rule'

/** The paper's name is not the site's; the exact time stands in Naver's own field. */
export const rule: SiteRule = {
  hosts: ['news.naver.com'],
  siteName: '네이버 뉴스',
  published: ['[data-date-time]'],
}
