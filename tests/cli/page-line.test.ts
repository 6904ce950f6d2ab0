import {expect, test} from 'vitest'
import {pageLineOf} from '../../src/cli/page-line'

const pageOf = (text: string) => pageLineOf({text, isCut: false})

test('a line has its page in it or in a file', () => {
  expect(pageOf('{"id":1,"url":"https://example.com/","html":"<p>"}')).toEqual({
    id: 1,
    page: {url: 'https://example.com/', html: '<p>', fragment: false},
  })
  expect(pageOf('\ufeff{"id":"a","url":"https://example.com/","file":"a.html","fragment":true}')).toEqual({
    id: 'a',
    page: {url: 'https://example.com/', file: 'a.html', fragment: true},
  })
})

test.for([
  ['{"id":1', 'bad-line', null],
  ['[1]', 'bad-line', null],
  ['"text"', 'bad-line', null],
  ['{"id":1}', 'bad-url', 1],
  ['{"id":1,"url":"example.com","html":""}', 'bad-url', 1],
  ['{"id":1,"url":"https://[","html":""}', 'bad-url', 1],
  ['{"id":1,"url":"javascript:alert(1)","html":""}', 'bad-url', 1],
  ['{"id":1,"url":"https://example.com/"}', 'bad-line', 1],
  ['{"id":1,"url":"https://example.com/","html":5}', 'bad-line', 1],
  ['{"url":7}', 'bad-url', null],
] as const)('%s is answered with %s', ([text, code, id]) => {
  expect(pageOf(text)).toMatchObject({id, page: {code}})
})

test('a line that was cut is no page', () => {
  expect(pageLineOf({text: '{}', isCut: true})).toMatchObject({id: null, page: {code: 'bad-line'}})
})
