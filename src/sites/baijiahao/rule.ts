import type {SiteRule} from '../site-rule'

/** No field names the platform, and the host would file its articles under Baidu's search. */
export const rule: SiteRule = {
  hosts: ['baijiahao.baidu.com'],
  siteName: '百家号',
  short: 'baijiahao',
}
