import {addressOf} from './address'
import {metaValues} from './metas'
import type {HeadFacts} from './page-facts'

/** The address the publisher calls the right one, if it can be this page's; else the page's own. Never with tracking. */
export function readCanonicalUrl({document, metas, url}: HeadFacts): string {
  const links = [...document.querySelectorAll('link[rel~="canonical" i]')].map(
    (link) => link.getAttribute('href') ?? '',
  )
  const declared = [...links, ...metaValues(metas, 'og:url')].map((text) => addressOf(text, url))
  return withoutTracking(declared.find((address) => address && standsFor(address, url)) ?? url).href
}

/** Not the site's start page, unless that is where we are; not another site. */
function standsFor(declared: URL, page: URL): boolean {
  return (
    (declared.pathname !== '/' || declared.search !== '' || page.pathname === '/') && siteOf(declared) === siteOf(page)
  )
}

/** The registrable domain, near enough: two labels, three where the last but one is `co`, `com` and the like. */
function siteOf({hostname}: URL): string | undefined {
  return /(?:[^.]+\.(?:com?|net|org|gov|edu|ac|or|ne|go))?[^.]*(?<=^|\.)[^.]+\.[^.]+$/.exec(hostname)?.[0]
}

const tracking =
  /^(?:(?:utm|at|ns|oly|guce|fb|mc|ref|spm|_hs)_\w+|(?:[fgdwy]|ms|tw|tt)clid|gclsrc|[gw]braid|igshid?|mkt_tok|spm|scm|cmpid|ito|share_token|xtor|guccounter|_ga|srsltid)$/i

function withoutTracking(address: URL): URL {
  const clean = new URL(address)
  clean.username = ''
  clean.password = ''
  if (!/^#[!/]/.test(clean.hash)) clean.hash = ''
  for (const name of namesOf(clean.searchParams)) if (tracking.test(name)) clean.searchParams.delete(name)
  return clean
}

/** With `forEach`: Firefox gives content scripts no iterator of `searchParams`. */
function namesOf(params: URLSearchParams): readonly string[] {
  const names: string[] = []
  params.forEach((_value, name) => {
    names.push(name)
  })
  return names
}
