import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {openingText} from '../../src/article/opening-text'

const openingOf = (html: string) => openingText(new JSDOM(html).window.document.body)

test('paragraphs are joined by a blank, Chinese and Japanese ones without', () => {
  expect(openingOf('<p>One <strong>bold</strong>\nword.</p><p>Two.</p>')).toBe('One bold word. Two.')
  expect(openingOf('<p>石桥。</p>\n<p>修好\n了。</p><p>A bridge</p>')).toBe('石桥。修好了。 A bridge')
})

test('a blank that stands in a Chinese line stays', () => {
  expect(openingOf('<p>记者 赵天舒</p>')).toBe('记者 赵天舒')
})

test('headings, pictures, code, tables, notes and formulas are passed over', () => {
  const html = `<h2>Heading</h2><p><img alt="x"></p><p data-caption>Caption</p><pre><code>code</code></pre>
    <table><tr><td>Cell</table><p>First<sup data-footnote="1">1</sup> words<span data-tex="inline">x</span>, 10⁶.</p>
    <section data-footnotes><div data-note="1"><p>Note</p></div></section>`
  expect(openingOf(html)).toBe('First words, 10⁶.')
})

test('where there is nothing else, whatever is there is taken', () => {
  expect(openingOf('<table><tr><td>One</td><td>Two</td></tr></table>')).toBe('One Two')
  expect(openingOf('<img>')).toBe('')
})

test('a long and deep body is read only as far as needed, and no letter is cut in half', () => {
  const deep = `${'<div>'.repeat(300)}${'<p>𠮷</p>'.repeat(1000)}`
  expect(openingOf(deep)).toMatch(/^(?:𠮷){400}$/u)
})
