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

/** Whole words between `-` and `_`, in a text of names with a blank around each. */
const word = (alternatives: string) => `[-_ ](?:${alternatives})[-_ ]`

/** In the order they are looked for, in lower case: an expression for both cases takes longer to compile. */
const words: readonly (readonly [ForeignKind, string])[] = [
  [
    'poster',
    ' (?:post[-_]?profile|poster[-_]?info|post[-_]?left|last[-_]?edited|message[-_]last[-_]?edit)|user[-_]?(?:extras|stats|title|details|info|badges?|blurb)[-_ ]|[-_ ]signature[-_ ]',
  ],
  [
    'comments',
    ' (?:comment|respond|replies|discussion|livefyre)[-_ ]|comment[-_]?(?:s|list|area|section|thread|form|box|block)|disqus',
  ],
  [
    'related',
    '[-_ ](?:recirc|read[-_]?more|see[-_]also|similar|popular|trending|most[-_]?(?:read|viewed|popular)|more[-_](?:news|stories|from|on|articles|posts)|latest[-_ ]|outbrain|taboola|up[-_]?next|next[-_](?:article|story|post)|also[-_]?(?:read|like)|teaser|promo)|related|recommend',
  ],
  [
    'share',
    `${word('shar(?:e|ing)|social|follow[-_]?us|addtoany|sharedaddy|addthis|sns|print')}|(?:share|social)[-_]?(?:bar|button|tool|link|icon|media|share)`,
  ],
  [
    'author',
    '[-_ ](?:author|writer)[-_]?(?:bio|box|info|card|profile|about|desc|details|footer)|[-_ ]bio[-_ ]|about[-_]?(?:the[-_])?author|post[-_]author|contributor',
  ],
  [
    'promotion',
    `newsletter|adsbygoogle|adslot|${word(
      'subscri(?:be|ption)|sign[-_]?up|promo|advert(?:is(?:ement|ing))?s?|ads?|adv|(?:ad|gg)\\d+x\\d+|sponsor(?:ed)?|donat(?:e|ion)|cookies?|gdpr|consent|popup|modal|cta|banner',
    )}`,
  ],
  [
    'labels',
    `breadcrumb|${word(
      'by-?line|date-?line|time-?stamp|(?:post|entry|article|pub(?:lish(?:ed)?)?)[-_]?(?:tags|meta|info|date)|meta[-_]?data|tags?(?:list|cloud|links)?|topics|keywords|cat[-_]links',
    )}`,
  ],
  ['aside', `${word('side[-_]?bar|right[-_]?rail|rail|widget[-_]area')}| widget `],
  [
    'navigation',
    word(
      'nav(?:igation|bar)?|menu|foot(?:er)?|masthead|paginat(?:ion|or)|pager|copyright|legal|disclaimer|skip[-_]?link|screen[-_]reader[-_]text|sr[-_]only|visually[-_]?hidden|toolbar',
    ),
  ],
]

/** All in one: the number of its group tells the kind. */
const anyWord = new RegExp(words.map(([, forms]) => `^.*?(${forms})`).join('|'))

/** Reads class and id of many elements; each spelling of the two is judged once. */
export function foreignKinds(): (element: Element) => ForeignKind | undefined {
  const known = new Map<string, ForeignKind | undefined>()
  return (element) => {
    const text = `${element.className} ${element.id}`
    if (!known.has(text)) known.set(text, kindOf(text))
    const kind = known.get(text)
    return kind && kind !== 'comments' && isAnchor(element) ? kindOf(`${element.className}`) : kind
  }
}

function kindOf(names: string): ForeignKind | undefined {
  const found = anyWord.exec(` ${names.slice(0, 400).toLowerCase().replace(/\s/g, ' ')} `)
  return found ? words[found.findIndex((group, at) => at > 0 && group !== undefined) - 1]?.[0] : undefined
}

/** The id of a part may be its name and its heading too; one of so many words is made from the heading. */
const leastWords = 3

/** Whether an id is made from a heading, to be linked to: it says what the part is about, not what it is for. */
function isAnchor(element: Element): boolean {
  if (!element.id) return false
  const isHeading = element.matches(headings)
  if (!isHeading && element.id.split(/[-_]/).length < leastWords) return false
  const heading = isHeading ? element : element.querySelector(headings)
  return lettersOf(heading?.textContent ?? '').startsWith(lettersOf(element.id).slice(0, 12))
}
