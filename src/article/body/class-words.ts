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

/** Whole words in a text of names, which stand between `^-` each, with `-` between their words. To look ahead at what follows halves the time it takes to compile. */
const word = (alternatives: string) => `-(?:${alternatives})(?=[-^])`

/** In the order they are looked for, in lower case: an expression for both cases takes longer to compile. */
const words: readonly (readonly [ForeignKind, string])[] = [
  [
    'poster',
    '\\^-(?:post-?profile|poster-?info|post-?left|last-?edited|message-last-?edit)|user-?(?:extras|stats|title|details|info|badges?|blurb)(?=[-^])|-signature(?=[-^])',
  ],
  [
    'comments',
    '\\^-(?:comment|respond|replies|discussion|livefyre)(?=[-^])|comment-?(?:s|list|area|section|thread|form|box|block)|disqus',
  ],
  [
    'related',
    '-(?:recirc|read-?more|see-also|similar|popular|trending|most-?(?:read|viewed|popular)|more-(?:news|stories|from|on|articles|posts)|latest(?=[-^])|outbrain|taboola|up-?next|next-(?:article|story|post)|also-?(?:read|like)|teaser|promo)|related|recommend',
  ],
  [
    'share',
    `${word('shar(?:e|ing)|social|follow-?us|addtoany|sharedaddy|addthis|sns|print')}|(?:share|social)-?(?:bar|button|tool|link|icon|media|share)`,
  ],
  [
    'author',
    '-(?:author|writer)-?(?:bio|box|info|card|profile|about|desc|details|footer)|-bio(?=[-^])|about-?(?:the-)?author|post-author|contributor',
  ],
  [
    'promotion',
    `newsletter|adsbygoogle|adslot|${word(
      'subscri(?:be|ption)|sign-?up|promo|advert(?:is(?:ement|ing))?s?|ads?|adv|(?:ad|gg)\\d+x\\d+|sponsor(?:ed)?|donat(?:e|ion)|cookies?|gdpr|consent|popup|modal|cta|banner',
    )}`,
  ],
  [
    'labels',
    `breadcrumb|${word(
      'by-?line|date-?line|time-?stamp|(?:post|entry|article|pub(?:lish(?:ed)?)?)-?(?:tags|meta|info|date)|meta-?data|tags?(?:list|cloud|links)?|topics|keywords|cat-links',
    )}`,
  ],
  ['aside', `${word('side-?bar|right-?rail|rail|widget-area')}|\\^-widget(?=\\^)`],
  [
    'navigation',
    word(
      'nav(?:igation|bar)?|menu|foot(?:er)?|masthead|paginat(?:ion|or)|pager|copyright|legal|disclaimer|skip-?link|screen-reader-text|sr-only|visually-?hidden|toolbar',
    ),
  ],
]

/** All in one: the number of its group tells the kind. */
const anyWord = new RegExp(words.map(([, forms]) => `(${forms})`).join('|'), 'g')

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

/** The first in the list of kinds that a word anywhere tells. */
function kindOf(names: string): ForeignKind | undefined {
  const text = `^-${names.slice(0, 400).toLowerCase().replaceAll('_', '-').replace(/\s/g, '^-')}^-`
  let first = words.length
  anyWord.lastIndex = 0
  for (let found = anyWord.exec(text); found; found = anyWord.exec(text)) {
    first = Math.min(first, found.indexOf(found[0], 1) - 1) // what the group holds is all that was found
    anyWord.lastIndex = found.index + 1
  }
  return words[first]?.[0]
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
