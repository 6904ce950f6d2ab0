import Readability from '@mozilla/readability/Readability.js'
import {sizeOf} from './text-blocks'

/** What Readability may do: drop by class words, weigh by class words, clean by form. Its own retries give these up one by one. */
const flagSets = [7, 6, 4, 0] as const
const enough = 500

/** The text nodes of `body` that Readability would keep. It works on copies; `body` stays as it is. */
export function askReadability(body: Element): ReadonlySet<Node> {
  const nodes = textNodesOf(body)
  let best: Answer = {kept: new Set(), size: 0}
  for (const flags of flagSets) {
    const answer = answerOf(body, nodes, flags)
    if (answer.size > best.size) best = answer
    if (best.size >= enough || best.kept.size === nodes.length) break
  }
  return best.kept
}

type Answer = {readonly kept: ReadonlySet<Node>; readonly size: number}

function answerOf(body: Element, nodes: readonly Node[], flags: number): Answer {
  const twin = body.cloneNode(true) as Element // a clone is what it was cloned from
  const twins = textNodesOf(twin)
  const found = searchOf(twin, flags)._grabArticle()
  const kept = nodes.filter((_, at) => found?.contains(twins[at] ?? null))
  return {kept: new Set(kept), size: sizeOf(found?.textContent ?? '')}
}

/** The search inside Readability, without the reading of metadata before it and the rewriting after it. */
function searchOf(body: Element, flags: number): Readability {
  const search: Readability = Object.assign(new Readability(documentOf(body), {}), {
    _flags: flags,
    // Only the choice is wanted: what would rewrite is left out.
    _prepArticle: (article: Element) => {
      search._markDataTables(article)
      for (const part of article.querySelectorAll('footer,aside,object,embed,iframe')) part.remove()
      for (const name of ['table', 'ul', 'div']) search._cleanConditionally(article, name)
    },
  })
  search._prepDocument()
  return search
}

/** All that the search asks a document for. A document of the browser's takes its time to make and to fill. */
function documentOf(body: Element): Document {
  const {ownerDocument} = body
  const documentElement = ownerDocument.createElement('html')
  documentElement.append(body)
  const page: Partial<Document> = {
    documentElement,
    body: body as HTMLElement, // of an HTML document
    createElement: (name: string) => ownerDocument.createElement(name),
  }
  return page as Document
}

/** Those that hold more than blanks. */
function textNodesOf(root: Node): Node[] {
  const nodes: Node[] = []
  const walker = root.ownerDocument?.createTreeWalker(root, 4)
  for (let node = walker?.nextNode(); node; node = walker?.nextNode())
    if (/\S/.test(node.nodeValue ?? '')) nodes.push(node)
  return nodes
}
