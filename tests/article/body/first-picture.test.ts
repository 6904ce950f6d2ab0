import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {readArticle} from '../../../src/article/read-article'
import {takeSnapshot} from '../../../src/page/take-snapshot'

const sentence = 'The committee met on Tuesday to discuss the new harbour plan, which has divided the town for years. '
const text = `<p>${sentence.repeat(3)}</p>`.repeat(4)

function leadImageOf(pictures: string, head = ''): string | undefined {
  const page = new JSDOM(`<head><title>Harbour plan</title>${head}</head><article>${text}${pictures}${text}</article>`)
  const url = new URL('https://example.org/news/1')
  return readArticle(takeSnapshot(page.window.document, url, new Date(0))).leadImage
}

describe('the first picture of an article', () => {
  it('stands for it where the page declares none', () => {
    const marks = '<p><img src="/logo.jpg"><img src="/award.png"><img src="/face.jpg" width="48"></p>'
    const pictures = '<p><img src="/quay.jpg?utm_source=x"></p><p><img src="/plan.jpg"></p>'
    expect(leadImageOf(marks + pictures)).toBe('https://example.org/quay.jpg')
    expect(leadImageOf(marks)).toBeUndefined()
  })

  it('may be drawn where its size is stated', () => {
    expect(leadImageOf('<p><img src="/plan.png" width="600"></p>')).toBe('https://example.org/plan.png')
  })

  it('gives way to the one that the page declares', () => {
    expect(leadImageOf('<p><img src="/quay.jpg"></p>', '<meta property="og:image" content="/lead.jpg">')).toBe(
      'https://example.org/lead.jpg',
    )
  })
})
