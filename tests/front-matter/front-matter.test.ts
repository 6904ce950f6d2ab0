import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {cleanString} from '../../src/front-matter/clean-string'
import {frontMatter} from '../../src/front-matter/front-matter'
import {anyText} from '../support/any-text'

test('keys stand bare in their order, strings are quoted, lists are blocks', () => {
  const text = frontMatter([
    ['title', '法国也要为AI而战'],
    ['tags', ['qq', 'AI']],
    ['translations', []],
    ['menu', ''],
    ['pager', true],
    ['weight', 3],
    ['cover', {image: 'https://example.com/a.jpg', relative: false}],
  ])
  expect(text).toBe(`---
title: "法国也要为AI而战"
tags:
  - "qq"
  - "AI"
translations: []
menu: ""
pager: true
weight: 3
cover:
  image: "https://example.com/a.jpg"
  relative: false
---
`)
})

test('a string is never folded, however long', () => {
  const long = 'a word and more '.repeat(500)
  expect(frontMatter([['title', long]])).toBe(`---\ntitle: "${long}"\n---\n`)
})

test('characters beyond the first plane are written as they are', () => {
  expect(frontMatter([['title', '🚀 𠮷']])).toContain('title: "🚀 𠮷"')
})

test('any string in any place is read back as it was cleaned', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.array(anyText), (title, summary, tags) => {
      const text = frontMatter([
        ['title', title],
        ['tags', tags],
        ['params', {summary}],
      ])
      expect(text.split('\n').filter((line) => line === '---')).toHaveLength(2)
      expect(parse(text.replace(/^---\n|---\n$/g, ''))).toEqual({
        title: cleanString(title),
        tags: tags.map(cleanString),
        params: {summary: cleanString(summary)},
      })
    }),
    {numRuns: 2000},
  )
})
