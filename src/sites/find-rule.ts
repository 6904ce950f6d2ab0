import type {SiteRule} from './site-rule'
import {siteRules} from './site-rules'

/** The rule for a page's host, if there is one; one of the user's own goes before ours. */
export function findRule({hostname}: URL, own?: SiteRule): SiteRule | undefined {
  const labels = hostname.split('.')
  const around = labels.map((_, at) => labels.slice(at).join('.'))
  if (own && around.some((host) => own.hosts.includes(host))) return own
  return around.map((host) => byHost.get(host)).find(Boolean)
}

const byHost = new Map(siteRules.flatMap((rule) => rule.hosts.map((host) => [host, rule])))
