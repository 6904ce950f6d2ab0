import {wordSet} from '../word-set'
import {type ForeignKind, foreignKinds} from './class-words'
import type {Weight, Weights} from './weigh'

const foreign = 'nav,form,[role]'
/** Names of elements and roles. */
const foreignNames = wordSet('nav form navigation banner contentinfo menu complementary')
const main = 'article,main,[role=main]'
/** Judged by what they hold, never by their names. */
const spared = wordSet('body article main p pre code h1 td tr tbody table math figure figcaption img')
/** A part is no part of the article only if it holds little of the page's prose, or of its text where there is no prose: names lie. */
const most: Readonly<Record<'section' | 'ends' | 'comments' | 'aside' | 'named', number>> = {
  section: 0.4,
  ends: 0.3,
  comments: 0.5,
  aside: 0.5,
  named: 0.2,
}

/** Take out navigation, page ends, side columns, comments and promotion, by element, role and class word; tell what is left. */
export function dropForeign(body: Element, weights: Weights, keep: ReadonlySet<ForeignKind>): Weights {
  const {take, rest} = weights.pruning()
  const all = weights.of(body)
  const measure = all.prose > 0 ? ({prose}: Weight) => prose : ({size}: Weight) => size
  const share = (element: Element) => measure(weights.of(element)) / (measure(all) || 1)
  const drop = (elements: Iterable<Element>, isForeign: (element: Element) => boolean) => {
    for (const element of elements) if (element.isConnected && isForeign(element)) take(element)
  }
  drop(body.querySelectorAll(foreign), (element) => isForeignByName(element) && share(element) < most.section)
  drop(body.querySelectorAll('header,footer'), (end) => !end.closest(main) && share(end) < most.ends)

  const kindOf = foreignKinds()
  for (const element of body.querySelectorAll('[class],[id]')) {
    // Few elements have such a word, so it is asked for first.
    const kind = kindOf(element)
    if (kind === undefined || keep.has(kind) || spared.has(element.localName)) continue
    const isSmall = share(element) < mostOf(kind)
    if (isSmall && element.isConnected && !element.closest('pre,table code,math')) take(element)
  }
  return rest()
}

const isForeignByName = (element: Element) =>
  foreignNames.has(element.localName) || foreignNames.has(element.getAttribute('role') ?? '')

const mostOf = (kind: ForeignKind) => (kind === 'comments' || kind === 'aside' ? most[kind] : most.named)
