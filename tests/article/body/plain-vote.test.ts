import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {plainVote} from '../../../src/article/body/plain-vote'
import {weigh} from '../../../src/article/body/weigh'

const sentence = 'The committee met on Tuesday to discuss the new harbour plan, which has divided the town for years. '
const text = `<p>${sentence.repeat(3)}</p>`.repeat(5)
const voteOn = (html: string) => plainVote(weigh(new JSDOM(html).window.document.body).blocks)

describe('plainVote', () => {
  it('is given where nearly all prose stands in one element', () => {
    expect(voteOn(`<div><p>By Ada Ferris</p><div>${text}</div></div>`)).toBeDefined()
  })
  it('is not given where a first paragraph stands before that element', () => {
    expect(voteOn(`<div><p>${sentence}</p><div>${text}</div></div>`)).toBeUndefined()
  })

  it('is for a list that ends the text, unless its items are links', () => {
    const page = `<div>${text}<ul><li>A short item</li></ul><ul><li><a href="/a">Elsewhere</a></li></ul></div>`
    const {blocks} = weigh(new JSDOM(page).window.document.body)
    expect(blocks.slice(-2).map(plainVote(blocks) ?? (() => undefined))).toEqual([true, false])
  })
})
