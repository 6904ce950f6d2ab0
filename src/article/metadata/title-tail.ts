import {lettersOf} from '../letters'

export type CutTitle = {
  readonly text: string
  /** The site's name, where the title ended (or began) with it. */
  readonly siteName?: string
}

const longest = 400

/** Cut the site's name, and sections before it, off a title: `T_财经_腾讯网`, `T | World | The Site`. `names` are the site's. */
export function cutTail(title: string, names: readonly string[]): CutTitle {
  if (title.length > longest) return {text: title}
  const known = new Set(names.map(lettersOf).filter(Boolean))
  const parts = partsOf(title)
  const last = parts.at(-1)
  if (parts.length > 1 && last && isSite(last.text, known)) {
    let kept = parts.length - 1
    while (kept > 1 && isSection(parts, kept)) kept--
    return {text: title.slice(0, parts[kept - 1]?.end), siteName: last.text}
  }
  const [first, second] = parts
  const leads = first && second && known.has(lettersOf(first.text)) && title.length > 2 * first.text.length
  return leads ? {text: title.slice(second.start), siteName: first.text} : {text: title}
}

export type Part = {readonly text: string; readonly start: number; readonly end: number; readonly mark: string}

/** Marks that stand between a title and a site: spaced dashes and bars, bare `|` and `_`, and `-` or `：` beside CJK. */
const separator =
  /\s+[-–—|·•»«:/\\<>]+\s+|\s*[|｜_]+\s*|--|——|[-–—](?=[^-–—|_]*[\u3040-\u9fff\uac00-\ud7a3][^-–—|_]*$)|：(?=[^：]{2,20}$)|:\s+/gu

/** What the marks between a title and its site part it into. */
export function partsOf(title: string): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  let mark = ''
  for (const {0: found, index} of [...title.matchAll(separator), {0: '', index: title.length}]) {
    const text = title.slice(start, index).trim()
    if (text) parts.push({text, start, end: index, mark})
    start = index + found.length
    mark = found.trim()
  }
  return parts
}

/** What names of papers, portals and broadcasters end in. */
const outlet =
  /(?:[网網刊]|新[闻聞]社?|[日晚早时時]报|日報|時報|频道|门户|在线|博客|论坛|客户端|デジタル|ニュース|オンライン|뉴스|일보|신문|\.(?:com|org|net|de|fr|it|ru|cn|jp)|\b(?:news|times|post|online|magazine|blog|wikipedia))$/iu

function isSite(text: string, known: ReadonlySet<string>): boolean {
  return known.has(lettersOf(text)) || (text.length < 30 && outlet.test(text))
}

/** Once a site is cut, short parts behind the same bare mark are its sections. */
function isSection(parts: readonly Part[], kept: number): boolean {
  const part = parts[kept - 1]
  return Boolean(part && /^[|｜_]/.test(part.mark) && part.mark === parts[kept]?.mark && part.text.length < 16)
}
