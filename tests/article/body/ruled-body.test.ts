import {JSDOM} from 'jsdom'
import {describe, expect, test} from 'vitest'
import {clearByRule, findRuledBody} from '../../../src/article/body/ruled-body'

const pageOf = (html: string) => new JSDOM(html).window.document
const hosts = ['example.org']

describe('the element a rule names is the article', () => {
  test('the first selector that finds text wins', () => {
    const page = pageOf('<div class="new"> </div><div class="old">Text</div><p>Else</p>')
    expect(findRuledBody(page, {hosts, body: ['.new', '.old', 'p']})?.textContent).toBe('Text')
  })

  test('a question and its answers become one body, each part once', () => {
    const page = pageOf('<div class="s">Ask<i class="s"> me</i></div><b>7 votes</b><div class="s">Answer</div>')
    expect(findRuledBody(page, {hosts, body: ['.s']})?.innerHTML).toBe(
      '<div class="s">Ask<i class="s"> me</i></div><div class="s">Answer</div>',
    )
  })

  test('it counts although the page hides it until its scripts have run; what is hidden in it does not', () => {
    const page = pageOf(
      '<div id="a" hidden style="visibility: hidden"><p>Text</p><p hidden>Not</p><style>p{}</style></div>',
    )
    expect(findRuledBody(page, {hosts, body: ['#a']})?.innerHTML).toBe('<div id="a"><p>Text</p></div>')
  })

  test('no text, or a selector that does not parse, is no find', () => {
    expect(findRuledBody(pageOf('<p></p>'), {hosts, body: ['p', '::!', '.none']})).toBeUndefined()
    expect(findRuledBody(pageOf('<p>Text</p>'), {hosts})).toBeUndefined()
  })
})

describe('a rule clears the page', () => {
  test('what it removes is gone, and a bad selector harms nothing', () => {
    const page = pageOf('<p>Text</p><p class="ad">Buy</p><p class="ad">Now</p>')
    clearByRule(page, {hosts, remove: ['p[', '.ad']})
    expect(page.body.textContent).toBe('Text')
  })

  test('a caption and the picture just before it become one figure', () => {
    const page = pageOf('<p><a href="/big"><img src="1.png"></a></p><p class="d">A <b>boat</b></p>')
    clearByRule(page, {hosts, caption: ['.d']})
    expect(page.body.innerHTML).toBe(
      '<p></p><figure><a href="/big"><img src="1.png"></a><figcaption>A <b>boat</b></figcaption></figure>',
    )
  })

  test.for([
    ['text stands between them', '<img src="1.png"><p>Text</p><p class="d">A boat</p>'],
    ['it has none before it', '<p class="d">A boat</p><img src="1.png">'],
    ['it is in a figure already', '<figure><img src="1.png"><p class="d">A boat</p></figure>'],
  ] as const)('a caption stays where it is if %s', ([, html]) => {
    const page = pageOf(html)
    clearByRule(page, {hosts, caption: ['.d']})
    expect(page.body.innerHTML).toBe(html)
  })
})
