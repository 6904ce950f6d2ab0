import {JSDOM} from 'jsdom'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../../src/article/read-article'
import {takeSelection} from '../../src/page/take-selection'
import {markedPage} from '../support/marked-ranges'

const url = new URL('https://example.org/tides')

function clipOf(body: string) {
  const {page, ranges} = markedPage(`<html lang=en><head><title>Tides</title></head><body>${body}`)
  return readArticle(takeSelection(page, url, ranges), {mode: 'selection'})
}

const markdownOf = (body: string) => clipOf(body).markdown

describe('a selection keeps what it is part of', () => {
  test.for<[string, string, string]>([
    ['words of a paragraph', '<p>One ⟦two three⟧ four.</p><p>Five.</p>', 'two three'],
    ['words across paragraphs', '<div><p>One ⟦two.</p><p>Three⟧ four.</p></div>', 'two.\n\nThree'],
    ['part of a link', '<p>See <a href="/a">the ⟦old harbour⟧</a>.</p>', '[old harbour](https://example.org/a)'],
    ['emphasis', '<p>A <strong>very ⟦loud</strong> bell⟧.</p>', '**loud** bell'],
    ['a heading and what follows', '<h2>The ⟦bell</h2><p>It rang⟧ twice.</p>', '## bell\n\nIt rang'],
    ['part of a quotation', '<blockquote><p>We ⟦waited⟧ long.</p></blockquote>', '> waited'],
    [
      'items of a numbered list, which counts on',
      '<ol><li>One</li><li>⟦Two</li><li>Three⟧ and a half</li><li>Four</li></ol>',
      '2. Two\n3. Three',
    ],
    ['a whole item', '<ol start="4"><li>Four</li><li>⟦Five⟧</li></ol>', '5. Five'],
    ['some words of an item', '<ul><li>One <b>long</b> ⟦item here⟧</li></ul>', 'item here'],
    [
      'a whole item of an inner list, without the outer one',
      '<ul><li>Out<ul><li>⟦In⟧</li><li>In too</li></ul></li></ul>',
      '- In',
    ],
    [
      'lines of a code block, with its language',
      '<pre><code class="language-js">let a = 1\n⟦  let b = 2\n  let c = 3⟧\nlet d</code></pre>',
      '```js\n  let b = 2\n  let c = 3\n```',
    ],
    [
      'rows of a table, their columns in place',
      '<table><tr><th>Day</th><th>High</th><th>Low</th></tr><tr><td>Mon</td><td>⟦4.1</td><td>0.8</td></tr><tr><td>Tue</td><td>4.3</td><td>0.6⟧</td></tr></table>',
      '|  |  |  |\n| --- | --- | --- |\n|  | 4.1 | 0.8 |\n| Tue | 4.3 | 0.6 |',
    ],
    ['some words of a cell', '<table><tr><td>The ⟦high water⟧ mark</td><td>4</td></tr></table>', 'high water'],
  ])('%s', ([, body, markdown]) => {
    expect(markdownOf(body)).toBe(markdown)
  })

  test('a column of a table that Firefox selects cell by cell', () => {
    const rows = [
      ['Day', 'High', 'Low'],
      ['Mon', '4.1', '0.8'],
      ['Tue', '4.3', '0.6'],
    ]
    const html = rows.map(([day, high, low]) => `<tr><td>⟦${day}⟧</td><td>${high}</td><td>⟦${low}⟧</td></tr>`)
    expect(markdownOf(`<table>${html.join('')}</table>`)).toBe(
      '|  |  |\n| --- | --- |\n| Day | Low |\n| Mon | 0.8 |\n| Tue | 0.6 |',
    )
  })

  test('several selections in one text are told apart', () => {
    expect(markdownOf('<p>One ⟦two⟧ three ⟦four⟧ five.</p>')).toBe('two … four')
    expect(markdownOf('<div><p>One ⟦two⟧.</p><p>Three.</p><p>⟦Four⟧.</p></div>')).toBe('two\n\nFour')
  })
})

test('what the page hides within a selection stays out, and so does the live page’s change', () => {
  const {page, ranges} = markedPage(
    '<p>⟦One <span hidden>secret</span><span style="user-select:none">12</span>two⟧</p>',
  )
  const before = page.body.innerHTML
  expect(readArticle(takeSelection(page, url, ranges), {mode: 'selection'}).markdown).toBe('One two')
  expect(page.body.innerHTML).toBe(before)
})

test('title, summary and pictures: the page’s, and the selection’s own', () => {
  const clip = clipOf(
    '<p>First words.</p><img src="/no.png"><div>⟦<p>Then the flood came.</p><img src="/a.png" alt="A"> <p>It went⟧.</p></div>',
  )
  expect(clip).toMatchObject({title: 'Tides', opening: 'Then the flood came. It went'})
  expect(clip.images.map(({src}) => src)).toEqual(['https://example.org/a.png'])
  expect(clip.extent).toEqual({words: 6, wordsVisible: 6, images: 1, imagesVisible: 1})
})

test('without a selection it says so', () => {
  const page = new JSDOM('<p>One</p>').window.document
  expect(() => takeSelection(page, url)).toThrow('no-selection')
})

test('the user’s own selection is taken', () => {
  const page = new JSDOM('<p>One two</p>').window.document
  page.defaultView?.getSelection()?.selectAllChildren(page.body)
  expect(readArticle(takeSelection(page, url), {mode: 'selection'}).markdown).toBe('One two')
})

test('the place is told by a text directive', () => {
  expect(clipOf('<p>One ⟦two three⟧ four.</p>').textDirective).toBe('text=two%20three')
})
