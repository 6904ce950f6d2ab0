import type {SiteRule} from '../site-rule'

/** The host would file WeChat's articles under QQ. */
export const rule: SiteRule = {
  hosts: ['mp.weixin.qq.com'],
  siteName: '微信公众号',
  short: 'weixin',
}
