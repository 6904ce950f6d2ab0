import type {PageSnapshot} from '../../page/page-snapshot'
import type {SiteRule} from '../../sites/site-rule'
import {cleanText, flatText} from './clean-text'
import {isNode, isType, type LinkedNode, readLinkedData, textsOf} from './linked-data'
import {type Metas, metaValues, readMetas} from './metas'
import {type PageLines, readLines} from './page-lines'
import {type PageState, readPageState} from './page-state'
import {readTitle} from './title'

/** What the head of the page says, before the headline is known. */
export type HeadFacts = {
  readonly document: Document
  readonly url: URL
  readonly takenAt: Date
  readonly rule: Partial<SiteRule>
  readonly metas: Metas
  /** JSON-LD; the first is the article's where there is one. */
  readonly linked: readonly LinkedNode[]
  /** Names the page calls its site by, most sure first. */
  readonly siteNames: readonly string[]
}

/** What all fields read, each thing read once; lines and page state only when a field asks for them. */
export type PageFacts = HeadFacts & {
  readonly title: string
  readonly headline: Element | undefined
  readonly lines: () => PageLines
  readonly state: () => PageState
}

export function readPageFacts({document, url, takenAt}: PageSnapshot, rule: SiteRule | undefined): PageFacts {
  const metas = readMetas(document)
  const linked = articleFirst(readLinkedData(document), document.title)
  const head = {document, url, takenAt, rule: rule ?? {}, metas, linked}
  const declared = siteNamesOf(head)
  const {text: title, headline, siteName} = readTitle({...head, siteNames: [...declared, hostLabel(url)]})
  return {
    ...head,
    siteNames: siteName ? [...declared, cleanText(siteName)] : declared,
    title,
    headline,
    lines: once(() => readLines(document, headline)),
    state: once(() => readPageState(document, title)),
  }
}

/** `example` of `www.example.co.uk`; good enough to know a site's own name by. */
export function hostLabel({hostname}: URL): string {
  const labels = hostname.split('.')
  return labels.reduce((longest, label) => (label.length >= longest.length ? label : longest), '')
}

function once<T>(read: () => T): () => T {
  let kept: {readonly value: T} | undefined
  return () => {
    kept ??= {value: read()}
    return kept.value
  }
}

/** Related articles have nodes too: the one that bears the page's title is ours. */
function articleFirst(nodes: readonly LinkedNode[], documentTitle: string): readonly LinkedNode[] {
  const title = flatText(documentTitle.slice(0, 500))
  const own = nodes.find((node) => {
    const [headline = ''] = textsOf(node.headline ?? node.title)
    return headline && title.includes(flatText(headline.slice(0, 500)))
  })
  return own ? [own, ...nodes.filter((node) => node !== own)] : nodes
}

function siteNamesOf({rule, metas, linked}: Omit<HeadFacts, 'siteNames'>): readonly string[] {
  const names = [
    ...(rule.siteName ? [rule.siteName] : []),
    ...metaValues(metas, 'og:site_name'),
    ...linked.flatMap((node) => (isNode(node.publisher) ? textsOf(node.publisher) : [])),
    ...linked.filter((node) => isType(node, /WebSite$/)).flatMap((node) => textsOf(node.name)),
    ...metaValues(metas, 'application-name apple-mobile-web-app-title al:android:app_name'),
  ]
  return [...new Set(names.map((name) => cleanText(name, 100)).filter(Boolean))]
}
