import {lettersOf} from '../letters'
import {mentions} from './mentions'

export type CutTitle = {
  readonly text: string
  /** The site's name, where the title ended (or began) with it. */
  readonly siteName?: string
}

const longest = 400

/** Cut the site's name, and sections before it, off a title: `T_财经_腾讯网`, `T | World | The Site`. `names` are the site's, in letters alone. */
export function cutTail(title: string, names: ReadonlySet<string>): CutTitle {
  if (title.length > longest) return {text: title}
  const parts = partsOf(title)
  const last = parts.at(-1)
  if (parts.length > 1 && last && isSite(last.text, names)) {
    let kept = parts.length - 1
    while (kept > 1 && isSection(parts, kept)) kept--
    return {text: title.slice(0, parts[kept - 1]?.end), siteName: last.text}
  }
  const [first, second] = parts
  const leads = first && second && isKnown(first.text, names) && title.length > 2 * first.text.length
  return leads ? {text: title.slice(second.start), siteName: first.text} : {text: title}
}

export type Part = {readonly text: string; readonly start: number; readonly end: number; readonly mark: string}

/** Marks that stand between a title and a site: spaced dashes and bars, bare `|` and `_`, and `-` or `：` beside CJK. */
const separator =
  /\s+[-–—|·•»«:/\\<>]+\s+|\s*[|｜_]+\s*|--|——|[-–—](?=[^-–—|_]*[\u3040-\u9fff\uac00-\ud7a3][^-–—|_]*$)|：(?=[^：]{2,20}$)|:\s+/g

/** Every mark has one of these. */
const marks = [...'-–—|·•»«:/\\<>｜_：']

/** What the marks between a title and its site part it into. */
export function partsOf(title: string): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  let mark = ''
  for (const {0: found, index} of [
    ...(mentions(title, marks) ? title.matchAll(separator) : []),
    {0: '', index: title.length},
  ]) {
    const text = title.slice(start, index).trim()
    if (text) parts.push({text, start, end: index, mark})
    start = index + found.length
    mark = found.trim()
  }
  return parts
}

/** What names of papers, portals and broadcasters end in, in lower case. */
const outlet =
  /(?:[网網刊]|新[闻聞]社?|[日晚早时時]报|日報|時報|频道|门户|在线|博客|论坛|客户端|デジタル|ニュース|オンライン|뉴스|일보|신문|\.(?:com|org|net|de|fr|it|ru|cn|jp)|\b(?:news|times|post|online|magazine|blog|wikipedia))$/

function isSite(text: string, names: ReadonlySet<string>): boolean {
  return isKnown(text, names) || (text.length < 30 && outlet.test(text.toLowerCase()))
}

function isKnown(text: string, names: ReadonlySet<string>): boolean {
  const flat = lettersOf(text)
  return flat !== '' && names.has(flat)
}

/** Once a site is cut, short parts behind the same bare mark are its sections. */
function isSection(parts: readonly Part[], kept: number): boolean {
  const part = parts[kept - 1]
  return Boolean(part && /^[|｜_]/.test(part.mark) && part.mark === parts[kept]?.mark && part.text.length < 16)
}
