import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {dropButtons} from '../../../src/article/body/drop-buttons'
import {dropFurtherReading} from '../../../src/article/body/drop-further-reading'
import {weigh} from '../../../src/article/body/weigh'

const sentence = 'The committee met on Tuesday to discuss the new harbour plan, which has divided the town for years. '
const text = `<p>${sentence.repeat(3)}</p>`.repeat(4)
const teaser =
  '<h4><a href="/b">Another harbour</a></h4><img src="/b.jpg"><p>What became of the old quay, in brief, as told by those who worked on it.</p>'

function leftOf(html: string, drop: (body: HTMLElement) => void): string {
  const {body} = new JSDOM(html).window.document
  drop(body)
  return body.innerHTML
}

const withoutFurther = (html: string) => leftOf(html, (body) => dropFurtherReading(body, weigh(body).blocks))
const withoutButtons = (html: string) => leftOf(html, (body) => dropButtons(weigh(body).blocks))

describe('dropFurtherReading', () => {
  it.each(['Related articles', 'You may also enjoy', '相关阅读', 'Lesen Sie auch'])(
    'ends an article at %s',
    (words) => {
      expect(withoutFurther(`<div>${text}<section><h3>${words}</h3>${teaser.repeat(3)}</section></div>`)).toBe(
        `<div>${text}<section></section></div>`,
      )
      expect(withoutFurther(`${text}<p><b>${words}</b></p>${teaser}`)).not.toContain('quay')
    },
  )

  it('keeps what follows where it is text, or stands early', () => {
    const chapter = `<h3>Related work</h3>${text}`
    expect(withoutFurther(text + chapter)).toBe(text + chapter)
    const early = `<h3>Related articles</h3>${teaser}${text}${text}`
    expect(withoutFurther(early)).toContain('quay')
  })
})

describe('dropButtons', () => {
  const item = (link: string) => `<p>${sentence}</p><p><a href="/buy">${link}</a></p>`

  it('takes out what stands under one item after another', () => {
    expect(withoutButtons(item('Get it now').repeat(3))).not.toContain('Get it now')
  })

  it('keeps a link that stands there once, and sentences', () => {
    expect(withoutButtons(item('Get it now'))).toContain('Get it now')
    expect(withoutButtons(item('Read the whole test.').repeat(3))).toContain('Read the whole test.')
  })

  it('keeps headings and lists of links', () => {
    const heading = '<h3><a href="/ferry">Ferry</a></h3>'
    expect(withoutButtons(`${heading}${text}`.repeat(3))).toContain('Ferry')
    expect(withoutButtons('<ul><li><a href="/a">Ferry</a></li></ul>'.repeat(3))).toContain('Ferry')
  })
})
