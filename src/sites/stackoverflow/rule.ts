import type {SiteRule} from '../site-rule'

/** Question and answers are one article; clocks are UTC and do not say so. */
export const rule: SiteRule = {
  hosts: ['stackoverflow.com'],
  zone: 'UTC',
  body: ['.question .s-prose, .answer .s-prose'],
}
