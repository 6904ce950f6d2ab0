import fc from 'fast-check'
import {JSDOM} from 'jsdom'
import {expect, it} from 'vitest'
import {extractBody} from '../../../src/article/body/extract-body'
import {takeSnapshot} from '../../../src/page/take-snapshot'

const names = [
  'div',
  'p',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'span',
  'a',
  'b',
  'section',
  'article',
  'pre',
  'code',
  'h2',
  'form',
  'aside',
  'figure',
]
const words = ['comment', 'article-body', 'related', 'share', 'post-1', 'sidebar', 'newsletter', 'x']
const sentence = 'The committee met on Tuesday, and the plan has divided the town for years.'
type Tree = {readonly name: string; readonly word: string; readonly parts: readonly (Tree | string)[]}

const {tree} = fc.letrec<{tree: Tree; part: Tree | string}>((tie) => ({
  part: fc.oneof({depthSize: 'small'}, fc.constantFrom(sentence, 'short', ' ', '港口计划，'), tie('tree')),
  tree: fc.record({
    name: fc.constantFrom(...names),
    word: fc.constantFrom(...words),
    parts: fc.array(tie('part'), {maxLength: 5}),
  }),
}))

function build(page: Document, {name, word, parts}: Tree): Element {
  const element = page.createElement(name)
  element.className = word
  if (word === 'post-1') element.id = word
  element.append(...parts.map((part) => (typeof part === 'string' ? part : build(page, part))))
  return element
}

const url = new URL('https://example.org/')
const metadata = {title: 'short', canonicalUrl: url.href, byline: [], keywords: [], translations: [], excerpt: sentence}

it('copies any tree with the same text, reads it without a throw and leaves the page as it was', () => {
  fc.assert(
    fc.property(fc.array(tree, {maxLength: 6}), (trees) => {
      const page = new JSDOM('').window.document
      page.body.append(...trees.map((one) => build(page, one)))
      const before = page.body.innerHTML
      const snapshot = takeSnapshot(page, url, new Date(0))
      expect(snapshot.document.body.textContent).toBe(page.body.textContent)
      const found = extractBody(snapshot, metadata)
      expect(page.body.innerHTML).toBe(before)
      if (found) expect(found.extent.words).toBeLessThanOrEqual(found.extent.wordsVisible)
    }),
    {numRuns: 60},
  )
})
