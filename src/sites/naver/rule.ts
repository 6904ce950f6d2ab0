import type {SiteRule} from '../site-rule'

/** `og:article:author` is the paper; the journalist and the exact time stand in Naver's own fields. */
export const rule: SiteRule = {
  hosts: ['news.naver.com'],
  siteName: '네이버 뉴스',
  byline: ['.media_end_head_journalist_name'],
  published: ['[data-date-time]'],
  remove: ['.media_end_summary'],
  caption: ['.img_desc'],
}
