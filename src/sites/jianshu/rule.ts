import type {SiteRule} from '../site-rule'

/** Class names are hashes but for the captions; the author is the first link to a user. */
export const rule: SiteRule = {
  hosts: ['jianshu.com'],
  byline: ['section a[href*="/u/"]'],
  caption: ['.image-caption'],
}
