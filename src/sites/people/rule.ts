import type {SiteRule} from '../site-rule'

/** The box for the app stands inside the article. */
export const rule: SiteRule = {
  hosts: ['people.com.cn'],
  remove: ['.bza'],
}
