import type {SiteRule} from '../site-rule'

/** Notes to editors and links for them stand among the text; an infobox says again what the article says. */
export const rule: SiteRule = {
  hosts: ['wikipedia.org'],
  remove: ['.ambox', '.infobox', '.mw-editsection', '.noprint'],
}
