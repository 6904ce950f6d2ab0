import type {SiteRule} from './site-rule'
import {siteRules} from './site-rules'

/** The rule for a page's host, if there is one; one of the user's own goes before ours. */
export function findRule(url: URL, own?: SiteRule): SiteRule | undefined {
  return [...(own ? [own] : []), ...siteRules].find(({hosts}) => hosts.some((host) => isUnder(url.hostname, host)))
}

function isUnder(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`)
}
