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
  const page = body.ownerDocument.implementation.createHTMLDocument('')
  page.body.replaceWith(page.importNode(body, true))
  const twins = new Map(textNodesOf(page.body).map((twin, at) => [twin, nodes[at]]))
  const found = searchOf(page, flags)._grabArticle()
  const kept = found ? textNodesOf(found).flatMap((twin) => twins.get(twin) ?? []) : []
  return {kept: new Set(kept), size: sizeOf(found?.textContent ?? '')}
}

/** The search inside Readability, without the reading of metadata before it and the rewriting after it. */
function searchOf(page: Document, flags: number): Readability {
  const search: Readability = Object.assign(new Readability(page, {}), {
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

/** Those that hold more than blanks. */
function textNodesOf(root: Node): Node[] {
  const nodes: Node[] = []
  const walker = root.ownerDocument?.createTreeWalker(root, 4)
  while (walker?.nextNode()) if (/\S/.test(walker.currentNode.nodeValue ?? '')) nodes.push(walker.currentNode)
  return nodes
}
