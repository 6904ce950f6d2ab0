import type {SiteRule} from '../site-rule'

/** The author is named beside the article alone, and line numbers stand inside the code. */
export const rule: SiteRule = {
  hosts: ['csdn.net'],
  byline: ['.profile-name'],
  remove: ['.pre-numbering'],
}
