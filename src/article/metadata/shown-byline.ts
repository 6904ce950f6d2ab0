import {masthead} from './masthead'
import type {PageFacts} from './page-facts'

/** Texts of elements near the headline whose class, id or property fits. */
export function bylineMarks(facts: PageFacts, fits: RegExp): readonly string[] {
  const {from, to} = masthead(facts)
  const found = facts
    .lines()
    .marked.filter(({line, hint}) => line >= from && line <= to && fits.test(hint))
    .map(({element}) => element.getAttribute('content') ?? element.textContent ?? '')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text && text.length < 100)
  return found.slice(0, 3)
}

/** A byline that is only text: `By A B`, `作者：X`, `文/X`, `（记者 X）` near the headline or at the article's end. */
export function shownByline(facts: PageFacts): readonly string[] {
  const marked = bylineMarks(facts, /\b(?:by-?line|author|writer|reporter|journalist)/)
  if (marked.length) return marked.slice(0, 1)
  const {from, to} = masthead(facts)
  const near = facts.lines().lines.slice(from, to + 1)
  for (const {text} of near) {
    const match = text.length < 200 ? labelled.exec(text) : null
    if (match?.[1]) return [match[1]]
  }
  return []
}

const labelled =
  /(?:^|[\s　|(（【])(?:作\s*者|撰文|文|本报记者|记者|記者)\s*[:：/／|｜]\s*([^\s\d:：|（(【来源发布时间]{2,20})/u
