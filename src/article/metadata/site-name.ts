import {lettersOf} from '../letters'
import {cleanText, withoutEdges} from './clean-text'
import {isNode, isType, textsOf} from './linked-data'
import {metaValues} from './metas'
import type {HeadFacts, PageFacts} from './page-facts'
import type {Title} from './title'

/** The site's own name for itself. Never the author, never the domain: better none. */
export function readSiteName({siteNames, title, url}: PageFacts): string | undefined {
  return siteNames.find((name) => {
    const flat = lettersOf(name)
    return (
      flat.length > 1 &&
      flat !== lettersOf(title) &&
      flat !== lettersOf(url.hostname) &&
      !/^https?:|^www\.|^@/i.test(name)
    )
  })
}

/** Names the page calls its site by, most sure first. */
export function siteNamesOf(
  {rule, metas, linked, shownNames}: Omit<HeadFacts, 'siteNames'>,
  title?: Title,
): readonly string[] {
  const publishers = linked.flatMap((node) => (isNode(node.publisher) ? textsOf(node.publisher) : []))
  const stated = [
    rule.siteName ?? '',
    ...metaValues(metas, 'og:site_name'),
    ...linked.filter((node) => isType(node, /WebSite$/)).flatMap((node) => textsOf(node.name)),
    ...publishers.filter((name) => !company.test(name)),
  ].filter(Boolean)
  const names = [
    ...stated,
    title?.siteName ?? '',
    ...(stated.length > 0 ? [] : shownNames()),
    title?.tail ?? '',
    ...metaValues(metas, 'application-name apple-mobile-web-app-title al:android:app_name twitter:site'),
  ]
  return [...new Set(names.map((name) => withoutEdges(shortened(cleanText(name, 100)), ' |–—:·-')))].filter(
    (name) => name && name.length <= 60,
  )
}

/** Some write what they are about behind their name: `The Site | News, Views, More News`. */
function shortened(name: string): string {
  return name.length > 40 ? (name.split(/\s[|–—-]\s/)[0] ?? name) : name
}

/** A firm that owns a site is not what the site is called. */
const company = /\b(?:inc|ltd|llc|gmbh|corp|ag|foundation|limited)\b/i
