import {flatText} from './clean-text'
import {isNode, isType, type LinkedNode, textsOf} from './linked-data'
import {metaValues} from './metas'
import {firstNameFirst, namesIn} from './names'
import {hostLabel, type PageFacts} from './page-facts'
import {bylineMarks, shownByline} from './shown-byline'

/** The people who wrote the article, from the first source that names any. Empty when unsure. */
export function readByline(facts: PageFacts): readonly string[] {
  const known = new Set([...facts.siteNames, facts.url.hostname, hostLabel(facts.url), facts.title].map(flatText))
  for (const source of sources) {
    const names = source(facts).flatMap((text) => namesIn(text, known))
    if (names.length) return distinct(names).slice(0, 20)
  }
  return []
}

type Source = (facts: PageFacts) => readonly string[]

const sources: readonly Source[] = [
  ({document, rule}) =>
    (rule.byline ?? []).flatMap((selector) => [...document.querySelectorAll(selector)].map(textIn)).slice(0, 10),
  ({linked}) => linked.slice(0, 5).flatMap((node) => authorsOf(node, linked)),
  ({metas}) => metaValues(metas, 'citation_author').map(firstNameFirst),
  meta('parsely-author'),
  meta('sailthru.author'),
  meta('byl'),
  meta('dc.creator dcterms.creator dc.contributor'),
  meta('author'),
  meta('article:author og:article:author og:author'),
  meta('article:author_name cxenseparse:author mediator_author lp.article:author'),
  (facts) => bylineMarks(facts, /\bauthor\b(?=.*\b(?:name)\b)|(?:^| )author$/),
  (facts) => shownByline(facts),
  ({state}) => state().nodes.flatMap((node) => textsOf(node.author ?? node.authors ?? node.media ?? node.source)),
]

function meta(keys: string): Source {
  return ({metas}) => metaValues(metas, keys)
}

function textIn(element: Element): string {
  return (element.getAttribute('content') ?? element.textContent ?? '').slice(0, 500)
}

/** People among a node's authors; `{"@id"}` points to a node elsewhere. Organisations are publishers, not authors. */
function authorsOf(node: LinkedNode, all: readonly LinkedNode[]): readonly string[] {
  const value = node.author ?? node.creator
  const authors = (Array.isArray(value) ? value : [value]).slice(0, 50)
  return authors.flatMap((author: unknown) => {
    if (!isNode(author)) return Array.isArray(author) ? [] : textsOf(author)
    const whole =
      author.name === undefined
        ? (all.find((other) => other['@id'] && other['@id'] === author['@id']) ?? author)
        : author
    if (isType(whole, /Organization$/)) return []
    return textsOf(whole.byline ?? whole.name)
  })
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [flatText(name), name])).values()]
}
