import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
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

describe('dropFurtherReading', () => {
  it.each(['Related articles', 'You may also enjoy', '相关阅读', 'Lesen Sie auch'])(
    'ends an article at %s',
    (words) => {
      expect(withoutFurther(`<div>${text}<section><h3>${words}</h3>${teaser.repeat(3)}</section></div>`)).toBe(
        `<div>${text}<section></section></div>`,
      )
    },
  )

  it('keeps what follows where it is text, or stands early', () => {
    const chapter = `<h3>Related work</h3>${text}`
    expect(withoutFurther(text + chapter)).toBe(text + chapter)
    const early = `<h3>Related articles</h3>${teaser}${text}${text}`
    expect(withoutFurther(early)).toContain('quay')
  })
})
