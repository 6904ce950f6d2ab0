import {JSDOM} from 'jsdom'
import {afterEach, expect, test, vi} from 'vitest'
import type {PageProtocol} from '../../src/messages/protocol'
import {articlePage} from '../support/article-page'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetModules()
})

const words = 'The river rose in the night, and by morning the meadow was a lake with trees standing in it. '

/** A page with the reader injected, and how often the page was copied. */
async function injected() {
  const html = articlePage('The flood').replace('</article>', `<p id="last">${words.repeat(4)}</p></article>`)
  const {window} = new JSDOM(html, {url: 'https://valleypost.example/flood'})
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('location', window.location)
  await import('../../src/page/content-script')
  const made = vi.spyOn(window.DOMImplementation.prototype, 'createHTMLDocument')
  const {leafclip} = globalThis as unknown as {leafclip: PageProtocol}
  const copies = () => made.mock.contexts.filter((owner) => owner === window.document.implementation).length
  return {window, leafclip, copies}
}

test('metadata come alone, and the article right after is read from the same copy of the page', async () => {
  const {leafclip, copies, window} = await injected()
  const before = window.document.documentElement.outerHTML
  const metadata = await leafclip.readMetadata()
  expect(metadata).toMatchObject({title: 'The flood', canonicalUrl: 'https://valleypost.example/flood'})

  const article = await leafclip.readArticle()

  expect(article).toMatchObject(metadata)
  expect(article.markdown).toContain('by morning the meadow was a lake')
  expect(copies()).toBe(1)
  expect(window.document.documentElement.outerHTML).toBe(before)
})

test('the article alone is read from a copy of its own, each time anew', async () => {
  const {leafclip, window} = await injected()
  await leafclip.readArticle()
  await leafclip.readMetadata()
  await leafclip.readArticle()
  window.document.querySelector('#last')?.append('The bridge was gone.')
  expect((await leafclip.readArticle()).markdown).toContain('The bridge was gone.')
})

test.for<[string, (last: Element) => void, RegExp]>([
  ['a text', (last) => last.append('The bridge was gone.'), /The bridge was gone\.$/m],
  ['an attribute', (last) => last.setAttribute('hidden', ''), /with care\.\s*$/],
])('a page in which %s changed after the metadata is read anew', async ([, change, ending]) => {
  const {leafclip, window} = await injected()
  await leafclip.readMetadata()
  change(window.document.querySelector('#last') as Element) // it is in the page
  expect((await leafclip.readArticle()).markdown).toMatch(ending)
})

test('a page that went to another address after the metadata is read anew', async () => {
  const {leafclip, window} = await injected()
  await leafclip.readMetadata()
  window.history.pushState({}, '', '/flood/2')
  expect((await leafclip.readArticle()).canonicalUrl).toBe('https://valleypost.example/flood/2')
})

test('a copy is not kept for a question that does not come', async () => {
  const {leafclip, copies} = await injected()
  vi.useFakeTimers()
  await leafclip.readMetadata()
  vi.advanceTimersByTime(1_001)
  await leafclip.readArticle()
  expect(copies()).toBe(2)
})

test('another rule than the site’s own reads the metadata again', async () => {
  const {leafclip} = await injected()
  await leafclip.readMetadata()
  const rule = {hosts: ['valleypost.example'], siteName: 'Valley Post'}
  expect((await leafclip.readArticle({rule})).siteName).toBe('Valley Post')
})

test('a reading that takes too long gives up', async () => {
  const {leafclip} = await injected()
  let now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 4_000))
  await expect(leafclip.readArticle()).rejects.toMatchObject({code: 'timed-out'})
})
