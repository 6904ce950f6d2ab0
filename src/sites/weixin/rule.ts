import type {SiteRule} from '../site-rule'

/** WeChat's articles are hidden until scripts run, and their host would file them under QQ. */
export const rule: SiteRule = {
  hosts: ['mp.weixin.qq.com'],
  siteName: '微信公众号',
  short: 'weixin',
  remove: ['[style*="display: none"]'],
}
