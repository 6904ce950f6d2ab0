import type {SiteRule} from '../../src/sites/site-rule'

export type LighterRule = {readonly without: string; readonly rule: SiteRule}

/** A rule less one of its entries, for each entry: a fact, or one selector of a list. Hosts are no entries. */
export function lighterRules(rule: SiteRule): readonly LighterRule[] {
  return Object.entries(rule)
    .filter(([key]) => key !== 'hosts')
    .flatMap(([key, value]: [string, string | readonly string[]]) =>
      typeof value === 'string' || value.length === 1
        ? [{without: `${key}: ${value}`, rule: less(rule, key)}]
        : value.map((entry) => ({
            without: `${key}: ${entry}`,
            rule: {...rule, [key]: value.filter((other) => other !== entry)},
          })),
    )
}

function less(rule: SiteRule, key: string): SiteRule {
  const {[key as 'short']: _, ...rest} = rule // any key but `hosts`: each may be absent
  return rest
}
