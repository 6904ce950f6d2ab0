import {flatText} from './clean-text'
import {isNode, isType, type LinkedNode, textsOf} from './linked-data'
import {metaValues} from './metas'
import {firstNameFirst, namesIn} from './names'
import {hostLabel, type PageFacts} from './page-facts'
import {bylineMarks, namedEditors, namedReporters, shownByline, textGroups} from './shown-byline'

/** The people who wrote the article, from the first texts that name any. Empty when unsure. */
export function readByline(facts: PageFacts): readonly string[] {
  const {siteNames, url, title} = facts
  const known = [...siteNames, url.hostname.replace(/^www\./, ''), hostLabel(url), title].map(flatText)
  for (const source of sources) {
    for (const texts of source(facts)) {
      const names = texts.slice(0, 50).flatMap((text) => namesIn(text, known))
      if (names.length) return [...new Map(names.map((name) => [flatText(name), name])).values()].slice(0, 20)
    }
  }
  return []
}

/** Groups of texts; those of one group name authors together. */
type Source = (facts: PageFacts) => readonly (readonly string[])[]

const sources: readonly Source[] = [
  ({document, rule}) =>
    (rule.byline ?? []).flatMap((selector) =>
      [...document.querySelectorAll(selector)].slice(0, 10).flatMap(textGroups),
    ),
  ({linked}) => linked.map((node) => authorsOf(node, linked)),
  namedReporters,
  ({metas}) => [metaValues(metas, 'citation_author').map(firstNameFirst)],
  ({metas}) =>
    'parsely-author sailthru.author byl dc.creator article:author author og:article:author mediator_author'
      .split(' ')
      .map((key) => metaValues(metas, key)),
  (facts) => bylineMarks(facts, /(?:^| )author(?: |$)/),
  (facts) => bylineMarks(facts, /(?:^|[^a-z])(?:by-?line|authors?|writer|reporter|journalist|nick-?name|user-?name)/),
  shownByline,
  ({state}) =>
    state().nodes.map((node) =>
      Object.keys(node)
        .filter((key) => /authors?(?:_?name)?$|^media$|^source$/i.test(key))
        .flatMap((key) => textsOf(node[key])),
    ),
  namedEditors,
]

/** People among a node's authors; `{"@id"}` points to a node elsewhere. Organisations are publishers, not authors. */
function authorsOf(node: LinkedNode, all: readonly LinkedNode[]): readonly string[] {
  return [node.author ?? node.creator].flat().flatMap((author: unknown) => {
    if (!isNode(author)) return textsOf(author)
    const whole = author.name ? author : (all.find((other) => other['@id'] && other['@id'] === author['@id']) ?? author)
    return isType(whole, /Organization$/) ? [] : textsOf(whole.byline ?? whole.name)
  })
}
