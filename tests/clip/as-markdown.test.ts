import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import {expect, test} from 'vitest'
import {asMarkdown} from '../../src/clip/as-markdown'
import {cleanString} from '../../src/front-matter/clean-string'
import {anyText} from '../support/any-text'

test.for(['snake_case C# & AT&T, 3 * 4 < 5', '他说：“好”。', 'a - b + c = 1. d', '[sic] and (more) – 50%'])(
  '%s needs no escape',
  (text) => {
    expect(asMarkdown(text)).toBe(text)
  },
)

test.for([
  ['**b** _i_ ~~s~~', '\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~'],
  ['# no heading', '\\# no heading'],
  ['1. no list', '1\\. no list'],
  ['[x](y)', '[x\\](y)'],
  ['<b>&amp;', '\\<b>\\&amp;'],
  ['C:\\*', 'C:\\\\\\*'],
] as const)('%s is made harmless', ([text, markdown]) => {
  expect(asMarkdown(text)).toBe(markdown)
})

const reader = new MarkdownIt({html: true})

/** What a reader of the rendered line sees; `undefined` where anything but one plain paragraph came out. */
function seen(markdown: string): string | undefined {
  const [, html] = /^<p>([^<]*)<\/p>\n$/.exec(reader.render(markdown)) ?? []
  return html?.replace(/&(lt|gt|quot|amp);/g, (entity) => ({'&lt;': '<', '&gt;': '>', '&quot;': '"'})[entity] ?? '&')
}

test('any line renders to itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = cleanString(text).trim()
      fc.pre(line !== '')
      expect(seen(asMarkdown(line))).toBe(line)
    }),
    {numRuns: 3000},
  )
})
