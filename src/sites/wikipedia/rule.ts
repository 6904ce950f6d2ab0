import type {SiteRule} from '../site-rule'

/** Notes to editors stand among the text. */
export const rule: SiteRule = {
  hosts: ['wikipedia.org'],
  remove: ['.ambox', '.navbox', '.noprint'],
}
