import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {chooseContainer, unvotedContainer} from '../../../src/article/body/choose-container'
import {weigh} from '../../../src/article/body/weigh'

const item = '<div class="row"><span>Oak desk, 140 cm</span> <span>259 €</span></div>'.repeat(12)

function containerOf(html: string): string | undefined {
  const {body} = new JSDOM(html).window.document
  return unvotedContainer(body, weigh(body))?.id
}

describe('unvotedContainer', () => {
  it('takes the stated main part, if it holds more than a few words', () => {
    expect(containerOf(`<div>Menu</div><main id="desks">${item}</main>`)).toBe('desks')
  })

  it('takes what is around nearly all prose where no main part is stated', () => {
    const prose = `<p>${'The old pier stays open, the council said on Friday, and nothing will change. '.repeat(3)}</p>`
    expect(containerOf(`<article>Menu</article><div id="pier">${prose}${prose}</div>`)).toBe('pier')
  })
})

describe('chooseContainer', () => {
  const sentence = 'The old pier stays open, the council said on Friday, and nothing will change. '
  const opening = `<p class="kept">${sentence.repeat(3)}</p>`
  const rest = `<div id="rest">${`<p class="kept">${sentence.repeat(4)}</p>`.repeat(6)}</div>`

  function chosen(html: string): string | undefined {
    const {body} = new JSDOM(html).window.document
    return chooseContainer({body, weights: weigh(body), isKept: ({element}) => element.className === 'kept'})?.id
  }

  it('takes in an opening that stands before the rest', () => {
    expect(chosen(`<main><article id="whole"><div><h1>Pier</h1>${opening}</div>${rest}</article></main>`)).toBe('whole')
  })

  it('leaves out what was not kept, what is linked, and what stands behind', () => {
    const foreign = `<p>${sentence.repeat(3)}</p>`
    expect(chosen(`<article>${foreign}${rest}</article>`)).toBe('rest')
    expect(chosen(`<article><p class="kept"><a href="/a">${sentence.repeat(3)}</a></p>${rest}</article>`)).toBe('rest')
    expect(chosen(`<article>${rest}${opening}</article>`)).toBe('rest')
  })
})
