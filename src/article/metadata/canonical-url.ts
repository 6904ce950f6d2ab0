import {withoutTracking} from '../without-tracking'
import {wordSet} from '../word-set'
import {addressOf} from './address'
import {linksTo} from './links-to'
import {metaValues} from './metas'
import type {HeadFacts} from './page-facts'

/** The address the publisher calls the right one, if it can be this page's; else the page's own. Never with tracking. */
export function readCanonicalUrl({links, metas, url}: HeadFacts): string {
  const declared = [...linksTo(links, 'canonical'), ...metaValues(metas, 'og:url')].map((text) => addressOf(text, url))
  return canonicalOf(declared.find((address) => address && standsFor(address, url)) ?? url)
}

/** Not the site's start page, unless that is where we are; not another site. */
function standsFor(declared: URL, page: URL): boolean {
  return (
    (declared.pathname !== '/' || declared.search !== '' || page.pathname === '/') && siteOf(declared) === siteOf(page)
  )
}

/** The registrable domain, near enough: two labels, three where the last but one is `co`, `com` and the like. */
export function siteOf({hostname}: URL): string {
  const labels = hostname.split('.')
  return labels.slice(underCountries.has(labels.at(-2) ?? '') ? -3 : -2).join('.')
}

const underCountries = wordSet('co com net org gov edu ac or ne go')

/** Nor with a name to sign in by, nor with a place in the page that is none of a single-page site's. */
function canonicalOf(address: URL): string {
  const clean = new URL(address)
  clean.username = ''
  clean.password = ''
  if (!/^#[!/]/.test(clean.hash)) clean.hash = ''
  return withoutTracking(clean)
}
