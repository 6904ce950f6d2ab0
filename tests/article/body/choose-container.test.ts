import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {unvotedContainer} from '../../../src/article/body/choose-container'
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
