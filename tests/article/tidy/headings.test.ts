import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {tidy} from '../../../src/article/tidy/tidy'

function tidied(html: string, title = 'The Title'): string {
  const body = new JSDOM(html).window.document.body
  tidy(body, {url: new URL('https://example.org/a'), title, language: 'en'})
  return body.innerHTML
}

test('a heading that repeats the title goes, whatever its quotes and case', () => {
  expect(tidied('<h1>THE “title”</h1><p>x</p>')).toBe('<p>x</p>')
})

test('a single h1 comes down beside its sections', () => {
  expect(tidied('<h1>One</h1><h2>Two</h2>')).toBe('<h2>One</h2><h2>Two</h2>')
})

test('several h1 are sections, and all below them comes down too', () => {
  expect(tidied('<h1>One</h1><h2>Part</h2><h1>Two</h1>')).toBe('<h2>One</h2><h3>Part</h3><h2>Two</h2>')
})

test('levels stay where there is no title above them', () => {
  expect(tidied('<h1>One</h1><h2>Two</h2>', '')).toBe('<h1>One</h1><h2>Two</h2>')
})

test('an empty heading goes', () => {
  expect(tidied('<h2> </h2><p>x</p>')).toBe('<p>x</p>')
})

test('a heading stands on one line', () => {
  expect(tidied('<h2>a<br>b</h2>')).toBe('<h2>a b</h2>')
})

test('what Hugo 0.111 cannot list in its table of contents stands outside emphasis', () => {
  expect(tidied('<h2><em>a <del>b</del> c</em></h2>')).toBe('<h2><em>a</em> <del><em>b</em></del> <em>c</em></h2>')
})
