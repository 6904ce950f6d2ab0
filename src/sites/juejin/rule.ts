import type {SiteRule} from '../site-rule'

/** Buttons of the code blocks stand inside the code. */
export const rule: SiteRule = {
  hosts: ['juejin.cn'],
  siteName: '稀土掘金',
  remove: ['.code-block-extension-header'],
}
