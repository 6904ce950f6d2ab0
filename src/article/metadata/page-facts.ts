import type {PageSnapshot} from '../../page/page-snapshot'
import type {SiteRule} from '../../sites/site-rule'
import {lettersOf} from '../letters'
import {type LinkedNode, readLinkedData, textsOf} from './linked-data'
import {findMasthead, type Masthead} from './masthead'
import {type Metas, readMetas} from './metas'
import {type Line, type Marked, type PageLines, readLines} from './page-lines'
import {type PageState, readPageState} from './page-state'
import {shownSiteNames} from './shown-site-name'
import {siteNamesOf} from './site-name'
import {readTitle} from './title'

/** What the head of the page says, before the headline is known. */
export type HeadFacts = {
  readonly document: Document
  readonly url: URL
  readonly takenAt: Date
  readonly rule: Partial<SiteRule>
  readonly metas: Metas
  /** Its `link` elements, in page order. */
  readonly links: readonly Element[]
  /** JSON-LD; the first is the article's where there is one. */
  readonly linked: readonly LinkedNode[]
  /** Names the page calls its site by, most sure first. */
  readonly siteNames: readonly string[]
  /** What links to its start page call the site. */
  readonly shownNames: () => readonly string[]
  /** Its lines where no element shows the headline. */
  readonly bareLines: () => PageLines
}

/** What all fields read, each thing read once; lines and page state only when a field asks for them. */
export type PageFacts = HeadFacts & {
  readonly title: string
  readonly headline: Element | undefined
  readonly lines: () => readonly Line[]
  /** Of its prose, enough to tell its language by. */
  readonly sample: () => string
  /** The elements around the headline. */
  readonly marked: () => readonly Marked[]
  readonly state: () => PageState
  readonly masthead: () => Masthead
}

export function readPageFacts({document, url, takenAt}: PageSnapshot, rule: SiteRule | undefined): PageFacts {
  const linked = articleFirst(readLinkedData(document), document.title)
  const links = [...document.getElementsByTagName('link')].slice(0, 1000)
  const bareLines = once(() => readLines(document, undefined))
  const shownNames = once(() => shownSiteNames(document, url))
  const metas = readMetas(document)
  const head = {document, url, takenAt, rule: rule ?? {}, metas, links, linked, shownNames, bareLines}
  const title = readTitle({...head, siteNames: [...siteNamesOf(head), hostLabel(url)]})
  const {text, headline} = title
  const read = headline ? once(() => readLines(document, headline)) : bareLines
  const lines = () => read().lines
  const masthead = once(() => findMasthead(lines(), text, headline))
  return {
    ...head,
    siteNames: siteNamesOf(head, title),
    title: text,
    headline,
    lines,
    state: once(() => readPageState(document, text)),
    sample: once(() => sampleOf(text, lines())),
    masthead,
    marked: once(() => read().markedIn(masthead().from, masthead().to)),
  }
}

/** `example` of `www.example.co.uk`; good enough to know a site's own name by. */
export function hostLabel({hostname}: URL): string {
  return hostname.split('.').reduce((longest, label) => (label.length >= longest.length ? label : longest), '')
}

/** Read when it is first asked for. */
export function once<T>(read: () => T): () => T {
  let kept: {readonly value: T} | undefined
  return () => {
    kept ??= {value: read()}
    return kept.value
  }
}

/** The title and the lines that are sentences, or all lines where there are few. */
function sampleOf(title: string, lines: readonly Line[]): string {
  const all = lines.map(({text}) => text)
  const prose = all.filter((text) => text.length > 60)
  return [title, ...(prose.length > 3 ? prose : all)].slice(0, 200).join(' ').slice(0, 6000)
}

/** Related articles have nodes too: the one that bears the page's title is ours. */
function articleFirst(nodes: readonly LinkedNode[], documentTitle: string): readonly LinkedNode[] {
  if (nodes.length < 2) return nodes
  const title = lettersOf(documentTitle.slice(0, 500))
  const own = nodes.find((node) => {
    const [headline = ''] = textsOf(node.headline ?? node.title)
    return headline && title.includes(lettersOf(headline.slice(0, 500)))
  })
  return own ? [own, ...nodes.filter((node) => node !== own)] : nodes
}
