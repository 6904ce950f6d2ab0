import type {Metadata} from '../article/article'
import {readMetadata} from '../article/metadata/read-metadata'
import {readArticle} from '../article/read-article'
import {ClipError} from '../errors'
import type {PageProtocol} from '../messages/protocol'
import {findRule} from '../sites/find-rule'
import type {SiteRule} from '../sites/site-rule'
import {keepWhileUnchanged} from './keep-while-unchanged'
import type {PageSnapshot} from './page-snapshot'
import {takeSnapshot} from './take-snapshot'

type Opening = {readonly address: string; readonly snapshot: PageSnapshot; readonly rule: SiteRule | undefined}
type Opened = Opening & {readonly metadata: Metadata}
type Taker = (page: Document, url: URL) => PageSnapshot

/** The snapshot the metadata were read from, until the article is asked for; copying the page twice would double the wait. */
let takeOpened: () => Opened | undefined = () => undefined

/** Injected on request; a global, because an injected file cannot return a value in every browser. */
const leafclip: PageProtocol = {
  readMetadata: async () => {
    const opening = openPage(takeNow)
    const metadata = readMetadata(opening.snapshot, opening.rule)
    takeOpened = keepWhileUnchanged(document, {...opening, metadata})
    return metadata
  },
  readArticle: async (options = {}) => {
    const checkTime = deadline()
    const take = options.mode === 'selection' ? selectionTaker() : takeNow
    const kept = takeOpened()
    const isSame = take === takeNow && kept?.address === location.href
    const opened: Opening & Partial<Opened> = isSame ? kept : openPage(take)
    const rule = options.rule ?? opened.rule
    const metadata = rule === opened.rule ? opened.metadata : undefined
    return readArticle(opened.snapshot, {...options, ...(rule && {rule})}, {checkTime, ...(metadata && {metadata})})
  },
}

Object.assign(globalThis, {leafclip})

const takeNow: Taker = (page, url) => takeSnapshot(page, url, new Date())

function openPage(take: Taker): Opening {
  const address = location.href
  const url = new URL(address)
  return {address, snapshot: take(document, url), rule: findRule(url)}
}

/** Selections are taken by a script of their own, which is injected where one is asked for (`selection-reader.ts`). */
function selectionTaker(): Taker {
  const {takeSelection} = leafclip as {takeSelection?: Taker}
  return takeSelection ?? takeNow
}

/** Nobody waits longer, in ms; a reading that goes on would only keep the page busy. */
const patience = 10_000

function deadline(): () => void {
  const until = Date.now() + patience
  return () => {
    if (Date.now() > until) throw new ClipError('timed-out', 'the page took too long to read')
  }
}
