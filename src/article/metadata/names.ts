import {aLetter, han, lettersOf} from '../letters'
import {wordSet} from '../word-set'
import {cleanText, withoutEdges} from './clean-text'
import type {NamesOfNobody} from './names-of-nobody'

/** The people a byline text names, and accounts and papers. */
export function namesIn(text: string, nobody: () => NamesOfNobody): readonly string[] {
  const line = withoutLead(cleanText(text, 300))
  const names = twoWords.test(line) ? [line] : namesOf(line)
  return names.filter((name) => !isPlaceholder(name.toLowerCase()) && !isNobody(lettersOf(name), nobody()))
}

/** As most names stand: nothing to part or to cut. */
const twoWords = /^[A-Z][a-z]{1,24} [A-Z][a-z]{1,24}$/

const namesOf = (line: string): readonly string[] =>
  split(line)
    .map((part) => withoutEdges(withoutLead(part).replace(tail, ''), ' ,.:;：/|()（）-', ' ,:;：/|()（）-'))
    .filter(isName)

/** `Curie, Marie` as citation keys have it. */
export function firstNameFirst(name: string): string {
  return name.replace(/^([^,]+), ([^,]+)$/, '$2 $1')
}

const lead =
  /^(?:(?:(?:written |posted |published |words |text |story |reported )?by|von|par|por|di|da|door|av|af|text[eo]?|aut[eo]u?re?s?|author|автор|作\s*者|文[字/]?|撰文|글)(?:\s*[:：/|｜]\s*|\s+|$)|(?:本报|本報)?[记記]者\s*[:：]?\s*)/i
const tail =
  /\s*(?:[(（[【|].*|\s[-–—·•]\s.*|(?:,|(?<= \S+)) (?:(?:staff|senior|contributing|special|chief|associate|political|news) .*|(?:reporter|editor|correspondent|writer)\b.*)|\S+@\S+.*|(?:기자|특파원|[记記]者|报道|\/文|摄影?))$/i
const separators = new RegExp(
  String.raw`\s*(?:[;；、|｜•·&\n]|\s/\s|/(?=[${han}A-ZÀ-ÖØ-ÞА-Я])|,? (?:and|und|et|y|och|og|en|и|та)(?= )|(?<=[${han}]\s*)(?:(?:实习|见习|首席|特约)?[记記]者|通讯员|实习生)[\s:：]*(?=[${han}]))\s*`,
)

/** A text without the `By` or `作者：` it begins with. */
export function withoutLead(text: string): string {
  return text.replace(lead, '').trim()
}

/** A comma parts names only where every part is two words or Chinese: `Jones, Editor` is one. `赵兰波 刘韬` are two. */
function split(text: string): readonly string[] {
  return text.split(separators).flatMap((part) => {
    const names = part
      .replace(tail, '')
      .split(/\s*[,，]\s*/)
      .filter(Boolean)
    const whole = names.every((name) => /\s/.test(name) || chinese.test(name)) ? names : [names[0] ?? '']
    return whole.flatMap((name) => (name.split(' ').every((word) => chinese.test(word)) ? name.split(' ') : [name]))
  })
}

const chinese = new RegExp(`^[${han}]{2,4}$`)
const tooLong = new RegExp(`^[${han}]{9,}$`)

const anyLetter = new RegExp(aLetter)

/** Short, without numbers, addresses, templates or a sentence's marks. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 50 || name.split(' ').length > 6) return false
  if (tooLong.test(name)) return false
  return (
    anyLetter.test(name) &&
    !sentence.test(name) &&
    !/\d{3}|\s\d|https?:|www\.|[@{}<>=#%:：?？!！。，"“”《》]|\.(?:com|net|org|cn|de)\b/.test(name)
  )
}

/** How long an article takes to read, and what says more of somebody: `Ada Ferris is`, `a founder of`. */
const sentence = /^\d+ |^(?:min|read)$|^(?:an?|the) [a-zß-öø-ž]|[a-zß-öø-ž] (?:is|was)$/

function isNobody(flat: string, {sites, others}: NamesOfNobody): boolean {
  return (
    others.includes(flat) || sites.some((site) => site.startsWith(flat) || (site.length > 3 && flat.includes(site)))
  )
}

const placeholders = wordSet(
  'name administrator editor editors webeditor webeditors guest unknown null undefined none author by user webmaster default contributor contributors web share follow 匿名 佚名 未知 管理员 本站 编辑 责任编辑 小编 原创 转载 博客 赞赏 twitter facebook instagram email e-mail rss 综合 整合 기자',
)
const placeholder =
  /^(?:staff|publi|posted|updated|modified|mis à jour|veröffentl|aktualisiert|actuali|aggiornato|bijgewerkt)|^(?:anonym|redak|redac|rédac)\w*$|(?:^\w*admin|有限公司|网络|作者|\b(?:team|staff)|\be\.? ?v\.?|\.txt)$|\b(?:inc|ltd|llc|gmbh|corp|agency|agencies|contributors to)\b/

/** What stands where a name would, in lower case: a system's own words, a firm, a desk. */
function isPlaceholder(name: string): boolean {
  return placeholders.has(name) || placeholder.test(name)
}

/** Whether a name is a paper's, a portal's or an agency's, as far as Chinese, Japanese and Korean names tell it themselves. */
export function isOutlet(name: string): boolean {
  return /(?:[网網报報社]|频道|杂志|客户端|电视台|新闻|通信|新聞|통신|뉴스)$/.test(name)
}
