import type {SiteRule} from '../site-rule'

/** Captions are spans beside the picture. */
export const rule: SiteRule = {
  hosts: ['sina.com.cn'],
  caption: ['.img_descr'],
}
