import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {cleanVote} from '../../../src/article/body/clean-vote'
import {weigh} from '../../../src/article/body/weigh'

const sentence = 'The committee met on Tuesday to discuss the new harbour plan, which has divided the town for years. '
const paragraphs = (count: number) => `<p>${sentence.repeat(2)}</p>`.repeat(count)
const link = (text: string) => `<a href="/${text.length}">${text}</a>`

/** The texts that are kept; `undefined` where there is more to choose from. */
function keptOf(html: string): readonly string[] | undefined {
  const page = new JSDOM(html).window.document.body
  const weights = weigh(page)
  const vote = cleanVote(page, weights)
  return vote && weights.blocks.filter(vote).map(({text}) => text)
}

describe('cleanVote', () => {
  it('keeps what is no link, and links among the paragraphs', () => {
    const main = `${paragraphs(5)}<p>See ${link('the whole plan')}</p>${paragraphs(1)}`
    const kept = keptOf(`<article><section>${main}</section><section>${paragraphs(2)}</section></article>`)
    expect(kept).toContain('See the whole plan')
    expect(kept?.length).toBe(9)
  })
  it('leaves out links of an element of their own', () => {
    const beside = `<div><p>${link('Another story')}</p></div>`
    const kept = keptOf(`<article>${paragraphs(5)}${beside}<section>${paragraphs(2)}</section></article>`)
    expect(kept).not.toContain('Another story')
  })
  it('keeps headings that are links, and a list with some of them that ends the text', () => {
    const heading = `<section>${paragraphs(1)}<h2>${link('Ships')}</h2>${paragraphs(1)}</section>`
    const list = `<ul><li>${link('A report')} by Ada Ferris of the harbour</li></ul>`
    const kept = keptOf(`<article>${heading}${paragraphs(6)}${list}</article>`)
    expect(kept).toContain('Ships')
    expect(kept).toContain('A report by Ada Ferris of the harbour')
  })
  it('does not choose where links stand among the text, where each paragraph has its own element, or prose is short', () => {
    expect(keptOf(`<article>${(paragraphs(1) + link('Another story'.repeat(5))).repeat(8)}</article>`)).toBeUndefined()
    expect(keptOf(`<article>${`<div>${paragraphs(1)}</div>`.repeat(8)}</article>`)).toBeUndefined()
    expect(keptOf(`<article>${paragraphs(1)}</article>`)).toBeUndefined()
  })
})
