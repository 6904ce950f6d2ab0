import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {readArticle} from '../../../src/article/read-article'
import {takeSnapshot} from '../../../src/page/take-snapshot'

function wholePageOf(body: string) {
  const page = new JSDOM(`<html lang=en><title>Ferries</title><body>${body}`).window.document
  return readArticle(takeSnapshot(page, new URL('https://example.org/ferries'), new Date(0)), {mode: 'page'})
}

const frame =
  '<header><a href="/">Home</a></header><nav><a href="/a">A</a></nav><footer>All rights reserved</footer><script>1</script>'

test('the whole page is all its text, without choosing: short parts, side columns and comments too', () => {
  const {markdown} = wholePageOf(
    `${frame}<div>Runs daily.</div><aside>Take a coat.</aside><div class="comments">Nice trip!</div>`,
  )
  expect(markdown).toBe('Runs daily.\n\nTake a coat.\n\nNice trip!')
})

test('the page’s main area is the page, where most of the text is in it', () => {
  const long = 'The ferry leaves at nine, at noon and at six, and waits for nobody.'
  expect(wholePageOf(`${frame}<div>Weather: rain</div><main><p>${long}</p></main>`).markdown).toBe(long)
  expect(wholePageOf(`${frame}<main>Search</main><div>${long}</div>`).markdown).toContain(long)
})

test('a header of the article itself is read, and what is hidden is not', () => {
  expect(wholePageOf('<article><header><p>By the pier</p></header><p hidden>No</p><p>Yes</p></article>').markdown).toBe(
    'By the pier\n\nYes',
  )
})

test('words and pictures kept are told against all the page shows', () => {
  const {extent} = wholePageOf(
    `<nav><a href="/">Home</a> </nav><p>One two three.</p> <footer>All rights reserved</footer><img src="/a.png">`,
  )
  expect(extent).toEqual({words: 3, wordsVisible: 7, images: 1, imagesVisible: 1})
})

test('a page without a word has no whole either', () => {
  expect(() => wholePageOf(frame)).toThrow('no-article')
})
