import {describe, expect, test} from 'vitest'
import {elementOf, emptyPage, markdownOf} from '../support/fragment'
import {outlineOf} from '../support/outline-of'
import {renderedByHugo} from '../support/rendered-by-hugo'
import {roundTripCases} from '../support/round-trip-cases'

const cases = roundTripCases()
const markdown = cases.map(({html}) => {
  const {body} = emptyPage()
  body.append(...elementOf(html).childNodes)
  return markdownOf(body)
})
const rendered = renderedByHugo(markdown)

test('there are more than five hundred cases', () => {
  expect(cases.length).toBeGreaterThan(500)
})

describe.for([...new Set(cases.map(({category}) => category))])('%s', (category) => {
  const own = cases.flatMap((one, at) => (one.category === category ? [{...one, at}] : []))
  test.for(own)('$name', ({says, at}) => {
    const page = rendered[at] ?? {broken: 'not built'}
    expect('broken' in page && page.broken).toBe(false)
    const html = 'html' in page ? page.html : ''
    expect(html).not.toContain('raw HTML omitted')
    expect(outlineOf(elementOf(html)), markdown[at]).toEqual(outlineOf(elementOf(says)))
  })
})
