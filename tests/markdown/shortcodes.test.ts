import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {tidy} from '../../src/article/tidy/tidy'
import {writeMarkdown} from '../../src/markdown/write-markdown'

const markdownOf = (html: string) => {
  const body = new JSDOM(html).window.document.body
  tidy(body, {url: new URL('https://example.org/a'), title: 'T', language: 'en'})
  return writeMarkdown(body)
}

test.each([
  ['an alternative text', '<p><img src="/a.png" alt="{{&lt; ref y &gt;}}"></p>'],
  ['a title', '<p><a href="/b" title="{{&lt; ref y &gt;}}">b</a></p>'],
  ['an address', '<p><a href="/{{% ref z %}}">b</a> <img src="/a.png?{{&lt; ref x &gt;}}"></p>'],
  ['the text of a link', '<p><a href="/b">{{&lt; ref y &gt;}}</a></p>'],
  ['a heading', '<h2>About {{% toc %}}</h2>'],
  ['a cell', '<table><tr><th>a<th>{{&lt; a &gt;}}<tr><td>{{% b %}}<td>c</table>'],
  ['emphasis split within a shortcode', '<p>{<b>{</b>&lt; x &gt;}} {{<i>&lt;</i> y &gt;}}</p>'],
])('no shortcode opens in %s', (_, html) => {
  expect(markdownOf(html)).not.toMatch(/\{\{[<%]/)
})

test('code keeps its shortcodes as Hugo prints them', () => {
  expect(markdownOf('<p><code>{{&lt; ref y &gt;}}</code></p>')).toBe('`{{</* ref y */>}}`')
})
