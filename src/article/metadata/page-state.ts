import {lettersOf, noLetters} from '../letters'
import {closingBracket, parseJson} from './balanced-json'
import {isLinkedData, isNode, type LinkedNode, textsOf} from './linked-data'

/** What scripts in the page hold of the article: the JSON objects that bear its title, and plain variables. */
export type PageState = {
  readonly nodes: readonly LinkedNode[]
  /** `var ct = "1732365064"` as `ct`; the last of a name holds. */
  readonly variables: LinkedNode
}

/** Read inline scripts as text (page globals are out of a content script's reach) and never run them. */
export function readPageState(document: Document, title: string): PageState {
  const nodes: LinkedNode[] = []
  const variables = new Map<string, string>()
  const [word = ''] = aWord.exec(title) ?? []
  let budget = 3_000_000
  for (const script of document.getElementsByTagName('script')) {
    const text = isLinkedData(script) ? '' : (script.textContent ?? '')
    if (!text || text.length > budget) continue
    budget -= text.length
    if (mayHold(text, word)) for (const value of jsonIn(text)) nodes.push(...nodesTitled(value, lettersOf(title)))
    for (const [, name = '', value = ''] of text.slice(0, 200_000).matchAll(variable)) variables.set(name, value)
  }
  return {nodes, variables: Object.fromEntries(variables)}
}

/** Parsing is dear: only where a word of the title stands, if one is known; letters may be written as their codes. */
function mayHold(text: string, word: string): boolean {
  return word !== '' && (text.includes(word) || (/[^ -~]/.test(word) && /\\u[\da-f]{4}|%[\dA-F]{2}/i.test(text)))
}

const aWord = new RegExp(`[^${noLetters}]{3,}`)
const variable = /\bvar\s+([A-Za-z]\w{1,30})\s*=\s*["']?([^"'\n\\;]{8,40})\b/g

/** A script that is JSON (plain or URI-encoded), else each `= {…}` in it. */
function* jsonIn(text: string): Generator<unknown> {
  const whole = text.trim()
  if (/^(?:[{[]|%7B)/.test(whole)) yield parseJson(whole.startsWith('%') ? decode(whole) : whole)
  let end = 0
  for (const {index} of text.matchAll(/=\s*\{\s*"/g)) {
    const start = text.indexOf('{', index)
    if (start < end) continue
    end = closingBracket(text, start)
    yield parseJson(text.slice(start, end))
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Objects anywhere below `root` whose title is the article's. */
function nodesTitled(root: unknown, title: string): readonly LinkedNode[] {
  const found: LinkedNode[] = []
  const waiting = [root]
  for (let steps = 0; waiting.length && steps < 50_000 && found.length < 5; steps++) {
    const value = waiting.pop()
    if (Array.isArray(value)) waiting.push(...value.slice(0, 200))
    else if (isNode(value)) {
      const titles = [value.title, value.headline, value.name, value.titleHtml].flatMap(textsOf)
      if (title.length > 3 && titles.some((text) => lettersOf(text) === title)) found.push(value)
      waiting.push(...Object.values(value).slice(0, 200))
    }
  }
  return found
}
