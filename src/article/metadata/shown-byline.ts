import {han} from '../letters'
import {mentions} from './mentions'
import {withoutLead} from './names'
import type {PageFacts} from './page-facts'

const marks = /(?<![a-z])(?:by-?line|author|writer|reporter|journalist|nick-?name|user-?name)/

/** Texts of the elements near the headline whose class, id or property says that it names an author. */
export function bylineMarks(facts: PageFacts): readonly (readonly string[])[] {
  const near = facts
    .marked()
    .filter(({hint, element}) => (marks.test(hint) || isAuthorsPage(element)) && !isFirm(element))
  return near.slice(0, 10).flatMap(({element}) => textGroups(element))
}

const authorsPage =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|journalists?|columnists?|reporters?)\/[^/]+\/?$|[?&](?:\w*user_?id|uid|author_?id)=\w/

const inAuthorsPage = 'aut journalist columnist reporter uid user'.split(' ')

/** A link to it is as good as a class. */
function isAuthorsPage(element: Element): boolean {
  const address = element.localName === 'a' ? (element.getAttribute('href') ?? '') : ''
  return mentions(address, inAuthorsPage) && authorsPage.test(address)
}

/** Microdata tell what kind of author they name. */
function isFirm(element: Element): boolean {
  return /Organization$/.test(element.getAttribute('itemtype') ?? '')
}

/** An element's links and what follows a bare `By`, then its texts by the kind of element they stand in: names stand in the same kind, the rest apart. */
export function textGroups(element: Element): readonly (readonly string[])[] {
  const content = element.getAttribute('content')
  if (content) return [[content]]
  if ((element.textContent ?? '').length > 400) return []

  const groups = new Map<string, string[]>([['', []]])
  let afterLead = false
  const texts = element.ownerDocument.createTreeWalker(element, 4) // 4: text
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement
    const said = text.nodeValue?.trim()
    const kind = afterLead || parent?.closest('a') ? '' : `${parent?.localName} ${parent?.className}`
    if (!said) continue
    afterLead = withoutLead(said) === ''
    groups.set(kind, [...(groups.get(kind) ?? []), said])
  }
  return [...groups.values()]
}

/** What a line near the headline begins with before names, in the languages of Europe. */
const latin = /^(?:(?:written )?by|von|par|por|di|door|av|af|текст|автор):? +(\S.{3,80})$/i

/** A byline that is only text, near the headline. */
export function shownByline(facts: PageFacts): readonly (readonly string[])[] {
  const {from, to} = facts.masthead()
  const near = facts.lines().slice(from, to + 1)
  return firstMatches(
    near.map(({text}) => text),
    [['', latin]],
  )
}

const name = `(?!记者|記者|编辑|联系|出自|来源|通讯员|实习|摄影|图片)[${han}]{2,4}(?:·[${han}]{1,6})?`
const names = `${name}(?:[\\s、，,]+${name})*`
const ending = `(?=\\s*(?:$|[）)】〕\\]/／|]|[文摄攝]|报道|报導|[记記]者|通讯员|实习|编辑|[综整]合)|\\s+[${han}]{2,8}(?:报道|電|电))`
const calling = '(?:(?:实习|见习|首席|特约)?[记記]者|通讯员|实习生)'

/** How names are given. Without one of the words it cannot fit, and they are asked for first: expressions are dear to compile. */
type Form = readonly [words: string, pattern: RegExp]

/** How reporters are named in Chinese, Japanese and Korean text: at the head of an article or at its end. */
const reporters: readonly Form[] = [
  [
    '记者 記者 通讯员 实习生',
    new RegExp(
      `(?:^${calling}[\\s:：]+|[（(【〔[\\s·•□■◎报報社網网台端闻聞道习]${calling}[\\s:：]*|记者\\s+)(${names}?(?:\\s*${calling}[\\s:：]*${names}?)*)${ending}`,
    ),
  ],
  [
    '作 撰文 采写 执笔 文',
    new RegExp(
      `(?:^|[\\s|（(【])(?:作\\s*者|撰文|采写|执笔人?|文字?)\\s*[:：/／|｜]\\s*(${names}(?=[\\s）)]|$)|[^\\s:：|｜（(【）),，。；;]{2,20})`,
    ),
  ],
  ['作者', new RegExp(`作者\\s+(${names})(?=\\s|$|[】）)])`)],
  ['기자 특파원', /(?:^|[\s([/=])([가-힣]{2,4}) ?(?:기자|특파원)(?=$|[\s)\]=])/],
  ['） )', new RegExp(`(?:。|^)[（(]\\s*(${name}(?:[\\s、]+${name})+|(?<=^.)[${han}]{2,3})\\s*[）)]$`)],
]

/** Reporters anywhere in the text from the headline on. */
export function namedReporters(facts: PageFacts): readonly (readonly string[])[] {
  return firstMatches(
    textsBelow(facts).map((text) => (named.test(text) ? text : '')),
    reporters,
  )
}

export function namedEditors(facts: PageFacts): readonly (readonly string[])[] {
  return firstMatches(textsBelow(facts), editors)
}

/** Of a page with letters of East Asia. */
function textsBelow({lines, masthead, sample}: PageFacts): readonly string[] {
  const below = /[\u3005-\ud7a3]/.test(sample()) ? lines().slice(masthead().from) : []
  return below.map(({text}) => text)
}

/** Who answers for an article that names nobody else. */
const editors: readonly Form[] = [['编', new RegExp(`(?:责任编辑|责编|编辑)\\s*[:：]\\s*([${han}]{2,3})(?![${han}])`)]]

/** What every form above holds; most lines of most pages do not. */
const named = /[记記]者|作\s*者|撰文|采写|执笔|[文字]\s*[:：/／|｜]|通讯员|实习生|기자|특파원|^[（(]|[）)]$/

/** Form by form, what fits in the first line that does and in those right below it. */
function firstMatches(lines: readonly string[], forms: readonly Form[]): readonly (readonly string[])[] {
  return forms.map(([words, pattern]) => {
    const found = lines.map((text) => (text && mentions(text, words.split(' ')) && pattern.exec(text)?.[1]) || '')
    const first = found.findIndex(Boolean)
    const end = found.indexOf('', Math.max(first, 0))
    return first < 0 ? [] : found.slice(first, end < 0 ? undefined : end)
  })
}
