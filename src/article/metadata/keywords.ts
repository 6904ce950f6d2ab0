import {han, lettersOf} from '../letters'
import {cleanText} from './clean-text'
import {textsOf} from './linked-data'
import {metaValues} from './metas'
import type {PageFacts} from './page-facts'

/** The article's declared keywords, each once, at most 30 characters; not the site's own names or its list for every page. */
export function readKeywords(facts: PageFacts): readonly string[] {
  const unwanted = new Set([facts.title, ...facts.siteNames].map(lettersOf))
  for (const source of sources) {
    const words = split(source(facts)).filter(
      (word) => word.length <= 30 && lettersOf(word) && !unwanted.has(lettersOf(word)),
    )
    const fresh = words.filter(
      (word) => !facts.siteNames.some((name) => name.length > 1 && lettersOf(word).includes(lettersOf(name))),
    )
    const distinct = [...new Map(fresh.map((word) => [lettersOf(word), word])).values()]
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
