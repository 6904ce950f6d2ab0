import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {tidy} from '../../../src/article/tidy/tidy'

function tidied(html: string): string {
  const body = new JSDOM(html).window.document.body
  tidy(body, {url: new URL('https://example.org/a'), title: '', language: 'ko'})
  return body.innerHTML
}

test('two breaks in loose text end a paragraph, with blanks between them too', () => {
  expect(tidied('<div>one<br> <br>two<br>&#x3000;<br><br>three</div>')).toBe('<p>one</p><p>two</p><p>three</p>')
})

test('a phrase around two breaks goes on in the next paragraph', () => {
  expect(tidied('<div><b>one<br><br>two</b></div>')).toBe('<p><strong>one</strong></p><p><strong>two</strong></p>')
})

test('one break is a break', () => {
  expect(tidied('<div>one<br>two</div>')).toBe('<p>one<br>two</p>')
})

test('a paragraph that the author marked stays one', () => {
  expect(tidied('<p>one<br><br>two</p>').match(/<p>/g)).toHaveLength(1)
})
