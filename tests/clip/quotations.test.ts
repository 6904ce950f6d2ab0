import MarkdownIt from 'markdown-it'
import {expect, test} from 'vitest'
import {quotedArticle} from '../../src/clip/quotations'
import {sampleArticle} from '../popup/sample-article'

const place = 'https://www.valleypost.example/otter#:~:text=They%20are'
const quoted = (...texts: readonly string[]) =>
  quotedArticle(
    sampleArticle,
    texts.map((markdown, at) => ({markdown, url: place, at})),
  ).markdown

test('without quotations the article stays as it is', () => {
  expect(quotedArticle(sampleArticle, [])).toBe(sampleArticle)
})

test('quotations stand in order, each with the link to its place', () => {
  expect(quoted('They are back.', 'All of\n\nthem.')).toBe(
    [
      '> They are back.',
      '>',
      `> [valleypost](${place})`,
      '',
      '> All of',
      '>',
      '> them.',
      '>',
      `> [valleypost](${place})`,
    ].join('\n'),
  )
})

test('a table, a list and a block of code keep their structure', () => {
  const html = new MarkdownIt().render(
    quoted('| a | b |\n| --- | --- |\n| 1 | 2 |', '1. one\n2. two', '```js\nif (x) {\n\n  y()\n}\n```'),
  )
  expect(html.match(/<blockquote>/g)).toHaveLength(3)
  expect(html).toContain('<td>2</td>')
  expect(html).toContain('<li>two</li>')
  expect(html).toContain('if (x) {\n\n  y()\n}')
  expect(html.match(/<a href=/g)).toHaveLength(3)
})

test('what reading fell short of is not said of quotations', () => {
  const {notices} = quotedArticle({...sampleArticle, notices: [{code: 'very-short'}]}, [
    {markdown: 'Back.', url: place, at: 1},
  ])
  expect(notices).toEqual([])
})
