import {Readability} from '@mozilla/readability'

/** What Readability may do: drop by class words, weigh by class words, clean by form. Its own retries give these up one by one. */
const flagSets = [7, 6, 4, 0] as const
const enough = 500

/** The text nodes of `body` that Readability would keep. It works on copies; `body` stays as it is. */
export function askReadability(body: Element, title: string): ReadonlySet<Node> {
  const nodes = textNodesOf(body)
  let best: Answer = {kept: new Set(), length: 0}
  for (const flags of flagSets) {
    const answer = answerOf(body, nodes, {title, flags})
    if (answer.length > best.length) best = answer
    if (best.length >= enough) break
  }
  return best.kept
}

type Answer = {readonly kept: ReadonlySet<Node>; readonly length: number}

function answerOf(body: Element, nodes: readonly Node[], {title, flags}: {title: string; flags: number}): Answer {
  const page = body.ownerDocument.implementation.createHTMLDocument(title)
  page.body.replaceWith(page.importNode(body, true))
  const twins = new Map(textNodesOf(page.body).map((twin, at) => [twin, nodes[at]]))
  // It keeps the whole page as a string for its retries, which are ours.
  Object.defineProperty(page.body, 'innerHTML', {value: '', writable: true})
  const reader = new Readability<Element>(page, {
    serializer: (node) => node as Element,
    charThreshold: 0,
    disableJSONLD: true,
  })
  // Only the choice is wanted, not the rewriting.
  Object.assign(reader, {
    _flags: flags,
    _postProcessContent: () => {},
    _cleanStyles: () => {},
    _fixLazyImages: () => {},
  })
  const found = reader.parse()
  const kept = found?.content ? textNodesOf(found.content).flatMap((twin) => twins.get(twin) ?? []) : []
  return {kept: new Set(kept), length: found?.length ?? 0}
}

function textNodesOf(root: Node): Node[] {
  const nodes: Node[] = []
  const walker = root.ownerDocument?.createTreeWalker(root, 4)
  while (walker?.nextNode()) nodes.push(walker.currentNode)
  return nodes
}
