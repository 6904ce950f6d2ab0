import {createRequire} from 'node:module'
import Lighter from '@mozilla/readability/Readability.js'
import fc from 'fast-check'
import {JSDOM} from 'jsdom'
import {describe, expect, test} from 'vitest'

/** As it is published: what Node itself loads goes through no plugin. */
const Whole: typeof Lighter = createRequire(import.meta.url)('@mozilla/readability/Readability.js')

const made = new JSDOM().window.document.implementation

/** Cleaned as src/article/body/ask-readability.ts does, without retries and without looking for a byline. */
function textFoundBy(Search: typeof Lighter, html: string, flags: number): string | undefined {
  const document = made.createHTMLDocument('')
  document.body.innerHTML = html
  const search: Lighter = Object.assign(new Search(document, {}), {
    _flags: flags,
    _charThreshold: 0,
    _articleByline: 'known',
    _articleTitle: '',
    _prepArticle: (article: Element) => {
      search._markDataTables(article)
      for (const part of article.querySelectorAll('footer,aside,object,embed,iframe')) part.remove()
      for (const name of ['table', 'ul', 'div']) search._cleanConditionally(article, name)
    },
  })
  search._prepDocument()
  return search._grabArticle()?.textContent?.replace(/\s+/g, ' ').trim()
}

const sentence =
  'The ferry left the quay at noon, and the river was calm, which nobody had expected, for the whole of the way. '
const text = fc.constantFrom(
  '',
  ' ',
  'More',
  'A short line.',
  sentence,
  sentence.repeat(3),
  'one, two, three, four, five',
)
const names = fc.constantFrom(
  '',
  '',
  '',
  'content',
  'share',
  'sidebar',
  'comment',
  'post-body',
  'widget hidden',
  'menu',
)
const blocks = fc.constantFrom(
  'div',
  'div',
  'div',
  'section',
  'p',
  'ul',
  'ol',
  'li',
  'figure',
  'h2',
  'pre',
  'code',
  'blockquote',
)
const inline = fc.constantFrom('span', 'b', 'del', 'font', 'a href="/on"', 'a href="#part"')
const alone = fc.constantFrom(
  '<br>',
  '<br><br>',
  '<hr>',
  '<img src="a.png">',
  '<input type="checkbox">',
  '<font>aside</font>',
)

const {tree} = fc.letrec<{tree: string; part: string}>((tie) => ({
  tree: fc.array(tie('part'), {maxLength: 6}).map((parts) => parts.join('')),
  part: fc.oneof(
    {depthSize: 'small'},
    text,
    alone,
    fc.tuple(inline, text).map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0]}>`),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`),
    fc.tuple(blocks, names, tie('tree')).map(([name, words, inner]) => `<${name} class="${words}">${inner}</${name}>`),
  ),
}))

describe('Readability without what is not asked of it', () => {
  test('finds what the whole of it finds', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(7, 6, 4, 0), (html, flags) => {
        expect(textFoundBy(Lighter, html, flags)).toBe(textFoundBy(Whole, html, flags))
      }),
      {numRuns: 120},
    )
  })

  const link = '<a href="/on">further on</a>'
  test.each([
    ['pictures beside a paragraph', `<p>A word of it</p>${'<img src="a">'.repeat(6)}<b>and more of it</b>`],
    ['controls', '<p>Yes or no</p><input type="checkbox"><input type="checkbox">'],
    ['items among words', `${'word '.repeat(40)}<ul>${'<li>item</li>'.repeat(120)}</ul>`],
    ['a word with a link', '<p>See</p><a href="/on">on</a>'],
    ['a few words with a link of one', '<p>Words of it</p><p>and so <a href="/on">o</a></p>'],
    ['a list of links', `<ul>${`<li>${link}</li>`.repeat(3)}</ul>`],
    [
      'links within a table of facts',
      `<table><caption>Facts</caption><tr><td><div>${link} ${link}</div></td></tr></table>`,
    ],
    ['many links', `<p>Read it all ${link} ${link} and ${link}</p>`],
    [
      'many links in what calls itself content',
      `<div class="content"><p>Read of it ${link} and here ${link}</p></div>`,
    ],
    ['nothing', '<span> </span><p></p>'],
    ['a table of facts', `<table><caption>Facts</caption><tr><td>${link}</td><td>1, 2</td></tr></table>`],
    ['a table of links', `<table><tr><td>${link}</td><td>${link}</td></tr></table>`],
    ['a list of pictures', '<ul><li><img src="a"></li><li><img src="b"></li><li><img src="c"></li></ul>'],
    ['a figure', '<figure><div><img src="a"><img src="b"><img src="c"></div></figure>'],
    ['code', `<pre><code><div>${link} ${link}</div></code></pre>`],
    ['a deleted phrase', `<del><b>gone</b></del> but <ins><a href="#a">here</a></ins> ${sentence}`],
  ])('answers as it does about %s', (_what, part) => {
    const page = `<div><p>${sentence.repeat(4)}</p><div class="x">${part}</div><p>${sentence}</p></div>`
    expect(textFoundBy(Whole, page, 7)).toContain('The ferry left')
    expect(textFoundBy(Lighter, page, 7)).toBe(textFoundBy(Whole, page, 7))
  })

  test('drops what is no part of the text', () => {
    const page = `<div><p>${sentence.repeat(4)}</p><div class="share">${link}</div><p>${sentence}</p></div>`
    expect(textFoundBy(Lighter, page, 7)).not.toContain('further')
  })
})
