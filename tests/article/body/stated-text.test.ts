import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {lastStated, linkedTexts, statedText} from '../../../src/article/body/stated-text'
import {indexText} from '../../../src/article/body/text-blocks'

const lines = ['First', 'Second', 'Third', 'Fourth', 'Fifth'].map(
  (word) => `${word} came the harbour’s new plan, which has “divided” the small town by the sea for many years now.`,
)
const pageWith = (body: string, paragraphs: readonly string[]) =>
  new JSDOM(
    `<script type="application/ld+json">${JSON.stringify({articleBody: body})}</script>
    <main>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</main>`,
  ).window.document
const endOf = (document: Document) => {
  const {blocks} = indexText(document.body)
  return blocks[lastStated(blocks, statedText(linkedTexts(document)))]?.text
}

describe('lastStated', () => {
  it('finds the last line that the page states as its article, through marks, tags and escapes', () => {
    const body = `<p>${lines.slice(0, 4).join('</p>\n<p>').replaceAll('’', '&rsquo;')}</p>`
    expect(endOf(pageWith(body, lines))).toBe(lines[3])
  })

  it('tells nothing where the stated text is cut short or missing', () => {
    expect(endOf(pageWith(lines.slice(0, 2).join(' ').repeat(2), lines))).toBeUndefined()
    expect(endOf(pageWith('Soon.', lines))).toBeUndefined()
  })
})
