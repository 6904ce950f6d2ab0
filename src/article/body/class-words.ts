import {lettersOf} from '../letters'
import {headings} from './text-blocks'

/** What the words of a class or an id say a part of a page is for, where that is not the article. */
export type ForeignKind =
  | 'poster'
  | 'comments'
  | 'related'
  | 'share'
  | 'author'
  | 'promotion'
  | 'labels'
  | 'aside'
  | 'navigation'

/** Whole words between `-` and `_`. */
const word = (alternatives: string, more = '(?!)') => new RegExp(`(?:^|[-_])(?:${alternatives})(?:[-_]|$)|${more}`)

/** In the order they are tried, of names in lower case: an expression for both cases takes longer to compile. */
const words: readonly (readonly [ForeignKind, RegExp])[] = [
  [
    'poster',
    word(
      'signature',
      '^(?:post[-_]?profile|poster[-_]?info|post[-_]?left|last[-_]?edited|message[-_]last[-_]?edit)|user[-_]?(?:extras|stats|title|details|info|badges?|blurb)(?:[-_]|$)',
    ),
  ],
  [
    'comments',
    /^(?:comment|respond|replies|discussion|livefyre)(?:[-_]|$)|comment[-_]?(?:s|list|area|section|thread|form|box|block)|disqus/,
  ],
  [
    'related',
    /(?:^|[-_])(?:recirc|read[-_]?more|see[-_]also|similar|popular|trending|most[-_]?(?:read|viewed|popular)|more[-_](?:news|stories|from|on|articles|posts)|latest(?:[-_]|$)|outbrain|taboola|up[-_]?next|next[-_](?:article|story|post)|also[-_]?(?:read|like)|teaser|promo)|related|recommend/,
  ],
  [
    'share',
    word(
      'shar(?:e|ing)|social|follow[-_]?us|addtoany|sharedaddy|addthis|sns|print',
      '(?:share|social)[-_]?(?:bar|button|tool|link|icon|media|share)',
    ),
  ],
  [
    'author',
    /(?:^|[-_])(?:author|writer)[-_]?(?:bio|box|info|card|profile|about|desc|details|footer)|(?:^|[-_])bio(?:[-_]|$)|about[-_]?(?:the[-_])?author|post[-_]author|contributor/,
  ],
  [
    'promotion',
    word(
      'subscri(?:be|ption)|sign[-_]?up|promo|advert(?:is(?:ement|ing))?s?|ads?|adv|(?:ad|gg)\\d+x\\d+|sponsor(?:ed)?|donat(?:e|ion)|cookies?|gdpr|consent|popup|modal|cta|banner',
      'newsletter|adsbygoogle|adslot',
    ),
  ],
  [
    'labels',
    word(
      'by-?line|date-?line|time-?stamp|(?:post|entry|article|pub(?:lish(?:ed)?)?)[-_]?(?:tags|meta|info|date)|meta[-_]?data|tags?(?:list|cloud|links)?|topics|keywords|cat[-_]links',
      'breadcrumb',
    ),
  ],
  ['aside', word('side[-_]?bar|right[-_]?rail|rail|widget[-_]area', '^widget$')],
  [
    'navigation',
    word(
      'nav(?:igation|bar)?|menu|foot(?:er)?|masthead|paginat(?:ion|or)|pager|copyright|legal|disclaimer|skip[-_]?link|screen[-_]reader[-_]text|sr[-_]only|visually[-_]?hidden|toolbar',
    ),
  ],
]

/** Reads class and id of many elements; each spelling of the two is judged once. */
export function foreignKinds(): (element: Element) => ForeignKind | undefined {
  const known = new Map<string, ForeignKind | undefined>()
  const kindOfWord = (name: string) => words.find(([, pattern]) => pattern.test(name))?.[0]
  const kindOfWords = (text: string) => {
    for (const name of text.slice(0, 400).toLowerCase().split(/\s+/)) {
      if (name && !known.has(name)) known.set(name, kindOfWord(name))
      const kind = known.get(name)
      if (kind) return kind
    }
    return undefined
  }
  const knownTexts = new Map<string, ForeignKind | undefined>()
  return (element) => {
    const names = element.getAttribute('class') ?? ''
    const text = `${names} ${element.id}`
    if (!knownTexts.has(text)) knownTexts.set(text, kindOfWords(text))
    const kind = knownTexts.get(text)
    return kind && kind !== 'comments' && isAnchor(element) ? kindOfWords(names) : kind
  }
}

/** The id of a part may be its name and its heading too; one of so many words is made from the heading. */
const leastWords = 3

/** Whether an id is made from a heading, to be linked to: it says what the part is about, not what it is for. */
function isAnchor(element: Element): boolean {
  const isHeading = element.matches(headings)
  if (!element.id || (!isHeading && element.id.split(/[-_]/).length < leastWords)) return false
  const heading = isHeading ? element : element.querySelector(headings)
  return lettersOf(heading?.textContent ?? '').startsWith(lettersOf(element.id).slice(0, 12))
}
