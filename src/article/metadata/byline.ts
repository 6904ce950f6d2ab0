import {lettersOf} from '../letters'
import {isNode, isType, type LinkedNode, textsOf} from './linked-data'
import {metaValues} from './metas'
import {firstNameFirst, isOutlet, namesIn} from './names'
import {type NamesOfNobody, namesOfNobody} from './names-of-nobody'
import {once, type PageFacts} from './page-facts'
import {bylineMarks, namedEditors, namedReporters, shownByline, textGroups} from './shown-byline'

/** The people who wrote the article, from the first texts that name any; else the account a site rule names. Empty when unsure. */
export function readByline(facts: PageFacts): readonly string[] {
  const nobody = once(() => namesOfNobody(facts))
  for (const source of [named, ...sources]) {
    for (const texts of source(facts)) {
      const names = namesOf(texts, nobody).filter((name) => !isOutlet(name))
      if (names.length) return names
    }
  }
  const accounts = named(facts).map((texts) => namesOf(texts, nobody))
  return accounts.find((names) => names.length) ?? []
}

/** Each name once. */
function namesOf(texts: readonly string[], nobody: () => NamesOfNobody): readonly string[] {
  const names = texts.slice(0, 50).flatMap((text) => namesIn(text, nobody))
  return [...new Map(names.map((name) => [lettersOf(name), name])).values()].slice(0, 20)
}

/** Groups of texts; those of one group name authors together. */
type Source = (facts: PageFacts) => readonly (readonly string[])[]

const named: Source = ({document, rule}) =>
  (rule.byline ?? []).flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 10).flatMap(textGroups))

const sources: readonly Source[] = [
  ({metas}) => [metaValues(metas, 'citation_author').map(firstNameFirst)],
  ({linked}) => linked.map((node) => authorsOf(node, linked)),
  namedReporters,
  (facts) =>
    'parsely-author sailthru.author byl dc.creator article:author author mediator_author'
      .split(' ')
      .map((key) => metaValues(facts.metas, key).map((text) => asShown(text, facts))),
  bylineMarks,
  shownByline,
  ({state}) =>
    state().nodes.map((node) =>
      Object.keys(node)
        .filter((key) => /authors?(?:_?name)?$/i.test(key))
        .flatMap((key) => textsOf(node[key])),
    ),
  namedEditors,
]

/** People among a node's authors, or among its creators where these are the same and more. */
function authorsOf(node: LinkedNode, all: readonly LinkedNode[]): readonly string[] {
  const authors = peopleOf(node.author, all)
  const creators = peopleOf(node.creator, all)
  return creators.length > authors.length && authors.every((name) => creators.includes(name)) ? creators : authors
}

/** `{"@id"}` points to a node elsewhere. Organisations are publishers, not authors. */
function peopleOf(value: unknown, all: readonly LinkedNode[]): readonly string[] {
  return [value].flat().flatMap((author: unknown) => {
    if (!isNode(author)) return textsOf(author)
    const whole = author.name ? author : (all.find((other) => other['@id'] && other['@id'] === author['@id']) ?? author)
    return isType(whole, /Organization$/) ? [] : textsOf(whole.byline ?? whole.name)
  })
}

/** `Ferris, Ada` as `Ada Ferris`, where the page shows the name so: what stands behind a comma may be a calling. */
function asShown(text: string, {lines}: PageFacts): string {
  const turned = /^[^\s,]+, [^\s,]+$/.test(text) ? firstNameFirst(text) : text
  return turned !== text && lines().some((line) => line.text.includes(turned)) ? turned : text
}
