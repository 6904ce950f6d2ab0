import type {SiteRule} from '../site-rule'

/** A statement about who wrote it stands beside the article. */
export const rule: SiteRule = {
  hosts: ['163.com'],
  remove: ['.post_statement'],
}
