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

/** Whole words between `-` and `_`, or the camel-case names of component frameworks; in the order they are tried. */
const words: readonly (readonly [ForeignKind, RegExp])[] = [
  [
    'poster',
    /(?:^|[-_])signature(?:[-_]|$)|^(?:post[-_]?profile|poster[-_]?info|post[-_]?left|last[-_]?edited|message[-_]last[-_]?edit)|user[-_]?(?:extras|stats|title|details|info|badges?|blurb)(?:[-_]|$)/i,
  ],
  [
    'comments',
    /^(?:comments?|disqus|respond|replies|discussion|livefyre)(?:[-_]?(?:list|area|section|wrap(?:per)?|container|thread|box|form|block|respond|template|count|s))*$|comment[-_]?(?:s|list|area|section|thread|form|box|block)|disqus/i,
  ],
  [
    'related',
    /(?:^|[-_])(?:related|recommend(?:ed|ations?)?|recirc(?:ulation)?|readmore|read[-_]more|see[-_]also|similar|popular|trending|most[-_]?(?:read|viewed|popular)|more[-_](?:news|stories|from|on|articles|posts)|latest(?:[-_]|$)|outbrain|taboola|up[-_]?next|next[-_](?:article|story|post)|also[-_]?(?:read|like)|teasers?|promos?)|related[-_]?(?:posts?|articles?|stories|content|news|links|topics)|Related|Recommend/,
  ],
  [
    'share',
    /(?:^|[-_])(?:shar(?:e|ing)|social|follow[-_]?us|addtoany|sharedaddy|addthis|sns|print)(?:[-_]|$)|share[-_]?(?:bar|buttons?|tools?|links?|icons?)|social[-_]?(?:media|links|share|icons|bar|buttons)|Share(?:Bar|Buttons?|Tools?)|SocialShare/,
  ],
  [
    'author',
    /(?:^|[-_])(?:author|writer)[-_]?(?:bio|box|info|card|profile|about|description|details|footer)|(?:^|[-_])bio(?:[-_]|$)|about[-_]?(?:the[-_])?author|post[-_]author|contributor/i,
  ],
  [
    'promotion',
    /newsletter|(?:^|[-_])(?:subscri(?:be|ption)|sign[-_]?up|promo|advert(?:isement|ising|orial)?s?|ads?|adv|dfp|gpt[-_]?ad|sponsor(?:ed)?|donat(?:e|ion)|cookies?|gdpr|consent|popup|modal|cta|banner)(?:[-_]|$)|adsbygoogle|AdSlot|adslot/i,
  ],
  [
    'labels',
    /breadcrumb|(?:^|[-_])(?:by-?line|date-?line|time-?stamp|(?:publish(?:ed)?|post|pub|entry)[-_]?date)(?:[-_]|$)|(?:^|[-_])(?:tags?|tag[-_]?(?:list|cloud|links)|post[-_]?(?:tags|meta|info)|entry[-_]?meta|meta[-_]?data|article[-_]?(?:tags|meta|info)|topics|keywords|cat[-_]links)(?:[-_]|$)/i,
  ],
  [
    'aside',
    /^(?:.*[-_])?(?:side[-_]?bar|right[-_]?rail|rail|widget[-_]area)(?:[-_]?(?:inner|content|wrap(?:per)?|container|widget|area|right|left|primary|secondary|\d+))*$|^widget$/i,
  ],
  [
    'navigation',
    /(?:^|[-_])(?:nav(?:igation|bar)?|menu|site[-_]?footer|footer|foot|masthead|pagination|pager|page[-_]?nav|post[-_]?navigation|nav[-_]links|copyright|legal|disclaimer|skip[-_]?link|screen[-_]reader[-_]text|sr[-_]only|visually[-_]?hidden|toolbar)(?:[-_]|$)/i,
  ],
]

/** Reads class and id of many elements; each spelling of the two is judged once. */
export function foreignKinds(): (element: Element) => ForeignKind | undefined {
  const known = new Map<string, ForeignKind | undefined>()
  const kindOfWord = (word: string) => words.find(([, pattern]) => pattern.test(word))?.[0]
  const kindOfWords = (text: string) => {
    for (const word of text.slice(0, 400).split(/\s+/)) {
      if (word && !known.has(word)) known.set(word, kindOfWord(word))
      const kind = known.get(word)
      if (kind) return kind
    }
    return undefined
  }
  const knownTexts = new Map<string, ForeignKind | undefined>()
  return (element) => {
    const text = `${element.getAttribute('class') ?? ''} ${element.id}`
    if (!knownTexts.has(text)) knownTexts.set(text, kindOfWords(text))
    return knownTexts.get(text)
  }
}
