import type {SiteRule} from '../site-rule'

/** The README is one box among the repository's tables. */
export const rule: SiteRule = {
  hosts: ['github.com'],
  body: ['article.markdown-body'],
}
