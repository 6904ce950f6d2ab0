import type {SiteRule} from '../site-rule'

/** Notes to editors and links for them stand among the text. */
export const rule: SiteRule = {
  hosts: ['wikipedia.org'],
  remove: ['.ambox', '.mw-editsection', '.noprint'],
}
