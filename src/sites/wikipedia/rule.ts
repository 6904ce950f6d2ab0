import type {SiteRule} from '../site-rule'

/** Linked data names the foundation; notes to editors stand among the text. */
export const rule: SiteRule = {
  hosts: ['wikipedia.org'],
  siteName: 'Wikipedia',
  remove: ['.ambox', '.navbox', '.noprint'],
}
