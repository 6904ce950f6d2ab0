import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {passes, type TidyContext, tidy} from '../../../src/article/tidy/tidy'
import {roundTripCases} from '../../support/round-trip-cases'

const articles = 'tests/fixtures/articles'
const context: TidyContext = {url: new URL('https://example.org/a'), title: 'The Title', language: 'en'}
const parser = new new JSDOM().window.DOMParser()
const pages = [
  ...readdirSync(articles).map((name) => ({name, html: readFileSync(join(articles, name, 'input.html'), 'utf8')})),
  ...roundTripCases(),
]

test.each(pages)('no pass that is left out would have changed a thing: $name', ({html}) => {
  const some = parser.parseFromString(html, 'text/html').body
  const all = parser.parseFromString(html, 'text/html').body
  const {notices} = tidy(some, context)
  const told: unknown[] = []
  for (const [pass] of passes) pass(all, context, (notice) => told.push(notice))
  expect(some.innerHTML).toBe(all.innerHTML)
  expect(notices).toEqual(told)
})
