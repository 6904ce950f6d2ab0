import {lettersOf} from '../letters'
import {isType, type LinkedNode, textsOf} from './linked-data'
import {metaValues} from './metas'
import {hostLabel, type PageFacts} from './page-facts'

export type NamesOfNobody = {
  /** Flat names of the site and its firm: no author's name begins them or holds them. */
  readonly sites: readonly string[]
  /** Flat names that are no author's as they stand: the title, sections, the account a system was set up with. */
  readonly others: readonly string[]
}

/** Who is no author on this page, although named where authors are. */
export function namesOfNobody(facts: PageFacts): NamesOfNobody {
  const {siteNames, url, title, linked, metas} = facts
  const sites = [...siteNames, url.hostname.replace(/^www\./, ''), hostLabel(url)]
  const others = [
    title,
    ...linked.flatMap((node) => [...textsOf(node.publisher), ...textsOf(node.articleSection), ...ownName(node)]),
    ...metaValues(metas, 'article:section parsely-section publisher dc.publisher copyright'),
    ...sectionsShown(facts),
  ]
  return {sites: flats(sites), others: flats(others)}
}

function flats(names: readonly string[]): readonly string[] {
  return names.map((name) => lettersOf(name.slice(0, 200))).filter((flat) => flat.length > 1)
}

/** A node that speaks of a firm, or of whoever installed the site. */
function ownName(node: LinkedNode): readonly string[] {
  return isType(node, /Organization$/) || textsOf(node.url).some((address) => installer.test(address))
    ? textsOf(node.name)
    : []
}

const installer = /\/author\/(?:admin|administrator|root|webmaster)\/?$/

/** Links to the article's section near the headline: themes put the section's name where the author's would stand. */
function sectionsShown({marked}: PageFacts): readonly string[] {
  return marked()
    .filter(({hint}) => hint.includes('category'))
    .map(({element}) => element.textContent ?? '')
    .filter((text) => text.length < 40)
}
