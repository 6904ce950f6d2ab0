import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {firstEntry} from '../../../src/article/body/first-entry'
import {weigh} from '../../../src/article/body/weigh'

const sentence = 'The committee met on Tuesday to discuss the new harbour plan, which has divided the town for years. '
const entry = (heading: string, date: string) =>
  `<div class="entry"><h2>${heading}</h2><small>${date}</small><p>${sentence.repeat(2)}</p></div>`
const entries = [
  entry('Gulls', '3 May 2021'),
  entry('Nets and ropes', '2021-04-11 09:30'),
  entry('Ice', '2021年4月2日'),
].join('')

function headingIn(html: string): string | undefined {
  const {body} = new JSDOM(html).window.document
  const container = body.querySelector('main')
  return container
    ? (firstEntry(container, weigh(body))?.querySelector('h2')?.textContent?.trim() ?? undefined)
    : 'no container'
}

describe('firstEntry', () => {
  it('takes the first of several entries with a heading and a date each', () => {
    expect(headingIn(`<main>${entries}</main>`)).toBe('Gulls')
  })

  it('leaves a page whole that has one headline for all', () => {
    expect(headingIn(`<h1>A day at the harbour, as it happens</h1><main>${entries}</main>`)).toBeUndefined()
  })

  it('leaves sections without dates, and posts without headings of their own', () => {
    const section = (n: number) => `<div class="entry"><h2>Part ${n}</h2><p>${sentence.repeat(2)}</p></div>`
    expect(headingIn(`<main>${[1, 2, 3].map(section).join('')}</main>`)).toBeUndefined()
    expect(headingIn(`<main>${entry('Re: Gulls', '3 May 2021').repeat(3)}</main>`)).toBeUndefined()
  })

  it('compares elements whose class is no text to scripts', () => {
    const page = new JSDOM(`<main>${entries}</main>`).window.document
    const drawn = page.createElementNS('http://www.w3.org/2000/svg', 'g')
    drawn.textContent = sentence.repeat(2)
    const main = page.querySelector('main') as HTMLElement // there it is
    main.prepend(drawn)
    expect(firstEntry(main, weigh(page.body))).toBeUndefined()
  })

  it('leaves an article beside which there is more to read', () => {
    expect(headingIn(`<main><p>${sentence.repeat(4)}</p>${entries}</main>`)).toBeUndefined()
  })
})
