/** A run of text between two block boundaries. `inside` is where it stands. */
export type Line = {readonly text: string; readonly inside: Element}

/** The page's text in order, and what could name authors and dates; menus, related links and comments are left out. */
export type PageLines = {
  readonly lines: readonly Line[]
  /** Elements that have a class, id or property, with the number of the line they begin in. */
  readonly marked: readonly Marked[]
}

export type Marked = {readonly element: Element; readonly hint: string; readonly line: number}

/** Walk the body once. Ancestors of `headline` are never left out. */
export function readLines(document: Document, headline: Element | undefined): PageLines {
  const lines: Line[] = []
  const marked: Marked[] = []
  let text = ''
  const endLine = (inside: Element) => {
    const clean = text.replace(/\s+/g, ' ').trim()
    text = ''
    if (clean) lines.push({text: clean, inside})
  }
  const edge = (element: Element, inside: Element) => {
    if (inline.has(element.localName)) text += ' '
    else endLine(inside)
  }
  walk(document.body ?? document.documentElement, {
    enter: (element) => {
      const names = element.hasAttributes() ? namesOf(element) : ''
      if (isApart(element.localName, names) && !(headline && element.contains(headline))) return false
      edge(element, element.parentElement ?? element)
      const hint = element.hasAttributes() ? `${names} ${rolesOf(element)}`.trim() : ''
      if (hint) marked.push({element, hint: hint.toLowerCase(), line: lines.length})
      return true
    },
    leave: (element) => edge(element, element),
    text: (data) => {
      if (text.length < lineLimit) text += data.slice(0, lineLimit)
    },
  })
  return {lines, marked}
}

const lineLimit = 1000
const wordsOf = (words: string) => new Set(words.split(' '))
const inline = wordsOf(
  'a abbr b bdi big cite code em font i img ins label mark q s small span strong sub sup time tt u',
)
const skipped = wordsOf('aside button footer iframe frame math nav noscript script select style svg template textarea')
const whole = wordsOf('article body h1 header html main time')
const apart =
  /(?:^|[-_ ])(?:comments?|related|recommend\w*|side-?bar|footer|nav\w*|menu|promo\w*|popular|trending|hot|newsletter|teasers?|ads?|advert\w*|sponsor\w*|more-?(?:news|stories|articles)|read-?(?:more|next|also)|most-?read|repl(?:y|ies)|cookie\w*|modal)(?:$|[-_ ])/

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim().slice(0, 300)
}

function isApart(localName: string, names: string): boolean {
  if (skipped.has(localName)) return true
  return names !== '' && !whole.has(localName) && apart.test(names.replace(/[a-z](?=[A-Z])/g, '$&-').toLowerCase())
}

/** What else tells whom an element names; a link to an author's page is as good as a class. */
function rolesOf(element: Element): string {
  const roles = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`
  return element.localName === 'a' && authorPage.test(element.getAttribute('href') ?? '')
    ? `${roles} author-page`
    : roles
}

const authorPage =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|journalists?|columnists?|reporters?)\/[^/]+\/?$|[?&](?:\w*user_?id|uid|author_?id)=\w/

type Visitor = {
  readonly enter: (element: Element) => boolean
  readonly leave: (element: Element) => void
  readonly text: (data: string) => void
}

/** In document order, without recursion: hostile pages nest thousands deep. */
function walk(root: Element, {enter, leave, text}: Visitor): void {
  let node: Node | null = root
  while (node) {
    const opened: boolean = node.nodeType === 1 && enter(node as Element) // 1: an element
    if (node.nodeType === 3) text(node.nodeValue ?? '')
    if (opened && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (opened) leave(node as Element)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(node as Element)
    }
    node = !node || node === root ? null : node.nextSibling
  }
}
