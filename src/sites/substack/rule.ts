import type {SiteRule} from '../site-rule'

/** Buttons and subscription forms stand between paragraphs. */
export const rule: SiteRule = {
  hosts: ['substack.com'],
  remove: ['.button-wrapper'],
}
