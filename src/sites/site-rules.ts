import type {SiteRule} from './site-rule'

/** Every site rule; the first whose host fits holds. */
export const siteRules: readonly SiteRule[] = []
