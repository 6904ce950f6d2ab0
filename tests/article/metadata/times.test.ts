import {describe, expect, it} from 'vitest'
import {linkedData, metadataOf} from './metadata-of'

const h1 = '<h1>A crossing at dawn</h1>'
const title = '<title>A crossing at dawn</title>'

describe('the time of publication', () => {
  it('keeps the offset the page states and names it as the zone', () => {
    const head = '<meta property="article:published_time" content="2025-03-12T12:14:33+03:00">'
    expect(metadataOf({head}).published).toEqual({
      iso: '2025-03-12T12:14:33+03:00',
      certainty: 'stated',
      zone: '+03:00',
    })
  })

  it('keeps the Z of linked data and gives the zone of the readers', () => {
    const head = linkedData({'@type': 'Article', datePublished: '2025-02-10T15:15:12Z'})
    expect(metadataOf({head, lang: 'ja', url: 'https://ferry.example.jp/1'}).published).toEqual({
      iso: '2025-02-10T15:15:12Z',
      certainty: 'stated',
      zone: '+09:00',
    })
  })

  it('takes the zone of a site rule', () => {
    const head = '<meta name="pubdate" content="2025-02-10 15:15">'
    expect(metadataOf({head}, {hosts: [], zone: 'Asia/Tokyo'}).published?.zone).toBe('Asia/Tokyo')
  })

  it('completes a day with the time seen near the headline', () => {
    const head = `${title}<meta name="publishdate" content="2022-02-13">`
    const {published} = metadataOf({head, body: `${h1}<div>2022年02月13日07:48 | 来源</div>`})
    expect(published).toMatchObject({iso: '2022-02-13T07:48', certainty: 'stated'})
  })

  it('reads the text near the headline and says that it was seen', () => {
    const {published} = metadataOf({head: title, body: `${h1}<div>Ada Ferris · February 10, 2025 11:15 pm</div>`})
    expect(published).toMatchObject({iso: '2025-02-10T23:15', certainty: 'seen'})
  })

  it('reads the line above the prose of a page without title and headline, whatever lines of marks hold', () => {
    const {published} = metadataOf({
      body: `<div>江口网 2005-04-25 08:24:06 来源</div>${'<div>渡口</div>'.repeat(6)}<div>——</div>`,
    })
    expect(published).toMatchObject({iso: '2005-04-25T08:24:06', certainty: 'seen'})
  })

  it('never takes a change for it', () => {
    const head = `${title}<meta property="article:modified_time" content="2025-03-01T10:00:00Z">`
    expect(metadataOf({head, body: `${h1}<div>Updated: February 10, 2025</div>`}).published).toBeUndefined()
  })

  it('leaves dates of related articles and of the prose alone', () => {
    const body = `${h1}<aside><time datetime="2025-01-01">1 January</time></aside><p>On 3 March 2024 the river rose. ${'It rose again. '.repeat(20)}</p>`
    expect(metadataOf({head: title, body}).published).toBeUndefined()
  })

  it('reads the page state that bears the title', () => {
    const state = {
      hot: [{title: 'Else', pubtime: '2025-04-01 08:00:00'}],
      own: {title: 'A crossing at dawn', pubtime: '2025-03-18 23:40:07'},
    }
    const body = `${h1}<script>window.DATA = ${JSON.stringify(state)};</script>`
    expect(metadataOf({head: title, body}).published?.iso).toBe('2025-03-18T23:40:07')
  })

  it('reads encoded page state and plain variables', () => {
    const state = encodeURIComponent(JSON.stringify({data: {title: 'A crossing at dawn', publishTime: '1721383500'}}))
    expect(
      metadataOf({head: `${title}<script type="application/json">${state}</script>`, body: h1}).published?.iso,
    ).toBe('2024-07-19T10:05:00Z')
    expect(metadataOf({head: `${title}<script>var ct = "1732365064";</script>`, body: h1}).published?.iso).toBe(
      '2024-11-23T12:31:04Z',
    )
  })

  it('takes the year of a later change for a date without one', () => {
    const head = `${title}<meta itemprop="dateUpdate" content="2019-10-08 12:01:30">`
    expect(metadataOf({head, lang: 'zh-CN', body: `${h1}<div>发布时间：10-08 12:00</div>`}).published?.iso).toBe(
      '2019-10-08T12:00',
    )
  })

  it('joins a date that is spread over lines', () => {
    const body = `${h1}<div>2019</div><div>09/07</div><div>19:02</div>`
    expect(metadataOf({head: title, body}).published?.iso).toBe('2019-09-07T19:02')
  })

  it('falls back to the address', () => {
    const {published} = metadataOf({url: 'https://www.ferry.example/2024/05/17/crossing.html'})
    expect(published).toMatchObject({iso: '2024-05-17', certainty: 'seen'})
  })
})

describe('the time of change', () => {
  const page = (modified: string) =>
    metadataOf({head: linkedData({'@type': 'Article', datePublished: '2025-02-10T10:00:00Z', dateModified: modified})})

  it('is given where it is later', () =>
    expect(page('2025-02-11T10:00:00Z').modified?.iso).toBe('2025-02-11T10:00:00Z'))
  it('is left out where it is not', () => expect(page('2025-02-10T09:00:00Z').modified).toBeUndefined())
})
