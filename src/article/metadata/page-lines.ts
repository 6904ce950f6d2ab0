import {evenBlanks} from '../letters'
import {wordSet} from '../word-set'

/** A run of text between two block boundaries. `inside` is where it stands. */
export type Line = {readonly text: string; readonly inside: Element}

/** The page's text in order, and what could name authors and dates; menus, related links and comments are left out. */
export type PageLines = {
  readonly lines: readonly Line[]
  /** The elements that begin in one of these lines. */
  readonly markedIn: (from: number, to: number) => readonly Marked[]
}

/** `hint` is what its names and properties say of it, in lower case. */
export type Marked = {readonly element: Element; readonly hint: string}

type Open = {readonly element: Element; readonly isInline: boolean}

/** Walk the body once, without recursion: hostile pages nest thousands deep. Ancestors of `headline` are never left out. */
export function readLines(document: Document, headline: Element | undefined): PageLines {
  const [lines, elements, starts]: [Line[], Element[], number[]] = [[], [], []]
  const open: Open[] = []
  const isApart = apartTeller(headline)
  let text = ''
  const edge = (isInline: boolean, inside: Element) => {
    if (!isInline && /\S/.test(text)) lines.push({text: evenBlanks(text).trim(), inside})
    text = isInline ? `${text} ` : ''
  }
  const root = document.body ?? document.documentElement
  const walker = document.createTreeWalker(root, 5) // 1: elements, 4: text
  for (let node: Node | null = root, next: Node | null = null; node; node = next) {
    const data = node.nodeValue
    next = null
    if (data === null) {
      const element = node as Element // only texts have a value
      const name = element.localName
      if (!isApart(element, name)) {
        const isInline = inline.has(name)
        edge(isInline, open.at(-1)?.element ?? element)
        elements.push(element)
        starts.push(lines.length)
        next = walker.firstChild()
        if (!next) edge(isInline, element)
        else open.push({element, isInline})
      }
    } else if (text.length < lineLimit) text += data.slice(0, lineLimit)
    next ??= walker.nextSibling()
    for (let left = !next && open.pop(); left; left = !next && open.pop()) {
      edge(left.isInline, left.element)
      walker.parentNode()
      if (open.length) next = walker.nextSibling()
    }
  }
  const markedIn = (from: number, to: number) =>
    elements.filter((_, at) => Number(starts[at]) >= from && Number(starts[at]) <= to).map(markedOf)
  return {lines, markedIn}
}

const lineLimit = 1000
const inline = wordSet(
  'a abbr b bdi big cite code em font i img ins label mark q s small span strong sub sup time tt u',
)
const skipped = wordSet('aside button footer iframe frame math nav noscript script select style svg template textarea')
const whole = wordSet('article body h1 header html main time')
const apart =
  /(?<![^-_ ])(?:comments?|related|recommend\w*|side-?bar|footer|nav\w*|menu|promo\w*|popular|trending|hot|newsletter|teasers?|ads?|advert\w*|sponsor\w*|more-?(?:news|stories|articles)|read-?(?:more|next|also)|most-?read|repl(?:y|ies)|cookie\w*|modal)(?![^-_ ])/

/** Whether an element stands apart, by its class or id. Many elements have the same class: each is asked about once. */
function apartTeller(headline: Element | undefined): (element: Element, name: string) => boolean {
  const told = new Map<string, boolean>()
  const isTold = (names: string) => {
    const known = told.get(names)
    if (known !== undefined) return known
    const short = names.slice(0, 300)
    const lower = short.toLowerCase()
    const is = apart.test(lower === short ? short : short.replace(/[a-z](?=[A-Z])/g, '$&-').toLowerCase())
    told.set(names, is)
    return is
  }
  const isNamed = (element: Element) => {
    const {className, id} = element
    return isTold(`${className}`) || isTold(id) // a drawing's class is no text
  }
  return (element, name) => {
    const is = skipped.has(name) || (!whole.has(name) && isNamed(element))
    return is && !(headline && element.contains(headline))
  }
}

function markedOf(element: Element): Marked {
  const stated = ['class', 'id', 'itemprop', 'rel'].map((name) => element.getAttribute(name))
  return {element, hint: stated.join(' ').toLowerCase()}
}
