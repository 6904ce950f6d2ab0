import type {SiteRule} from './site-rule'
import {siteRules} from './site-rules'

/** The rule for a page's host, if there is one. */
export function findRule(url: URL): SiteRule | undefined {
  return siteRules.find((rule) => rule.hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)))
}
