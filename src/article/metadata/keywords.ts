import {han, lettersOf} from '../letters'
import {cleanText} from './clean-text'
import {textsOf} from './linked-data'
import {metaValues} from './metas'
import type {PageFacts} from './page-facts'

/** The article's declared keywords, each once, at most 30 characters; not the site's own names or its list for every page. */
export function readKeywords(facts: PageFacts): readonly string[] {
  const sites = facts.siteNames.map(lettersOf)
  const unwanted = new Set([lettersOf(facts.title), ...sites])
  const own = sites.filter((_, at) => (facts.siteNames[at] ?? '').length > 1)
  for (const source of sources) {
    const words = split(source(facts))
      .filter((word) => word.length <= 30)
      .map((word) => [lettersOf(word), word] as const)
      .filter(([flat]) => flat && !unwanted.has(flat))
    const fresh = words.filter(([flat]) => !own.some((name) => flat.includes(name)))
    const distinct = [...new Map(fresh).values()]
    if (distinct.length && distinct.length * 2 > words.length) return distinct.slice(0, 30)
  }
  return []
}

type Source = (facts: PageFacts) => readonly string[]

const sources: readonly Source[] = [
  ({metas}) => metaValues(metas, 'article:tag og:article:tag'),
  ({linked}) => textsOf(linked[0]?.keywords),
  ({state}) => state().nodes.flatMap((node) => textsOf(node.tags ?? node.tagList ?? node.keywords)),
  ...'parsely-tags sailthru.tags news_keywords keywords'.split(' ').map(
    (key): Source =>
      ({metas}) =>
        metaValues(metas, key),
  ),
]

const hanApart = new RegExp(`[${han}]\\s+[${han}]`)

/** Commas of any script part a list; blanks do only where there are no commas and the words are Chinese. */
function split(list: readonly string[]): readonly string[] {
  return list.flatMap((text) => {
    const parts = text.split(/[,，、;；|\n]/)
    const blanks = parts.length === 1 && hanApart.test(text)
    return (blanks ? text.split(/\s+/) : parts).map((part) => cleanText(part, 200).replace(/^#/, '')).filter(Boolean)
  })
}
