import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import {expect, test} from 'vitest'
import {sourceLink} from '../../src/clip/source-link'
import {cleanString} from '../../src/front-matter/clean-string'
import {anyText} from '../support/any-text'

test('a plain address stays as it is', () => {
  expect(sourceLink('qq', 'https://new.qq.com/rain/a/20250210A08X5600')).toBe(
    '[qq](https://new.qq.com/rain/a/20250210A08X5600)',
  )
})

test.for([
  ['a(b)c', 'a%28b%29c'],
  ['a b<c>', 'a%20b%3Cc%3E'],
  ['{{<x>}}', '%7B%7B%3Cx%3E%7D%7D'],
  ['?a=1&copy;=2&b', '?a=1&amp;copy;=2&b'],
  ['a\\b`c|', 'a%5Cb%60c%7C'],
] as const)('%s is safe as %s', ([given, written]) => {
  expect(sourceLink('x', `https://example.com/${given}`)).toBe(`[x](https://example.com/${written})`)
})

test('a name that would end the link or open a shortcode is escaped', () => {
  expect(sourceLink('a]b[c', 'https://example.com/')).toBe('[a\\]b\\[c](https://example.com/)')
  expect(sourceLink('{{< x >}}', 'https://example.com/')).not.toContain('{{<')
})

test('a link without a name shows its address, a clip without an address has no link', () => {
  expect(sourceLink(' ', 'https://example.com/')).toBe('[https://example.com/](https://example.com/)')
  expect(sourceLink('x', '')).toBe('')
})

const reader = new MarkdownIt({html: true})

test('any name and any path make one link to that address', () => {
  fc.assert(
    fc.property(anyText, anyText, (name, path) => {
      const address = new URL(`https://example.com/${cleanString(path)}`).href
      const html = reader.render(sourceLink(name, address))
      expect(html).toMatch(/^<p><a href="[^"]*">[^<]*<\/a><\/p>\n$/)
      const href = /href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
      expect(bytesOf(href)).toBe(bytesOf(address))
    }),
    {numRuns: 1000},
  )
})

/** What a server is asked for, a character a byte: the escapes of any bytes read, whether they are UTF-8 or not. */
function bytesOf(address: string): string {
  return new URL(address).href.replace(/%([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
