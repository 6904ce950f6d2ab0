import type {SiteRule} from '../site-rule'

/** Captions are spans beside the picture, and advertisements stand between paragraphs. */
export const rule: SiteRule = {
  hosts: ['sina.com.cn'],
  remove: ['.appendQr_wrap'],
  caption: ['.img_descr'],
}
