import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Article} from '../../src/article/article'
import {composeClip} from '../../src/clip/compose-clip'
import {type Draft, type DraftFields, draftOf} from '../../src/clip/draft'
import {cleanString} from '../../src/front-matter/clean-string'
import {mainroad} from '../../src/profiles/mainroad'
import type {Profile} from '../../src/profiles/profile'
import {defaultSettings} from '../../src/settings/settings'
import {anyText} from '../support/any-text'
import {articleOf} from '../support/article-of'
import {builtByHugo} from '../support/built-by-hugo'

const draft = (parts: Partial<Article> = {}) => draftOf(articleOf(parts), defaultSettings)
const contentOf = (draft: Draft, profile: Profile = mainroad) => String(composeClip(draft, profile).files[0].content)
const edited = (fields: Partial<DraftFields>) => ({...draft(), fields: {...draft().fields, ...fields}})
const matterOf = (content: string) => parse(content.split(/^---$/m)[1] ?? '')

test('the default profile writes the keys of Mainroad, the body and the source', () => {
  const {published: _, ...undated} = articleOf({leadImage: 'https://example.com/a.jpg'})
  const dated = draft({leadImage: 'https://example.com/a.jpg'})
  const content = contentOf(dated)
  expect(content).toBe(`---
title: "一座桥的修缮"
date: "2025-02-10 23:15:12"
summary: "桥修好了。"
categories:
  - "example"
lang:
  - "zh-CN"
translations:
  - "zh-CN"
tags:
  - "example"
menu: ""
thumbnail: "https://example.com/a.jpg"
lead: ""
comments: false
authorbox: false
pager: true
toc: false
mathjax: false
sidebar: "right"
widgets:
  - "search"
  - "recent"
  - "taglist"
---

桥修好了。

[example](https://news.example.com.cn/a/1.html)
`)
  expect(contentOf(draftOf(undated, defaultSettings))).toBe(content.replace(/^date: .*\n/m, ''))
})

test('a date that Hugo would refuse leaves its key out', () => {
  const date = {iso: '2025-02-30', certainty: 'seen' as const}
  expect(matterOf(contentOf(edited({date})))).not.toHaveProperty('date')
})

test('formulas turn MathJax on, and the user has the last word', () => {
  const formulas = {...draft(), formulas: 2}
  const off = {...formulas, fields: {...formulas.fields, flags: {mathjax: 'off' as const}}}
  expect(matterOf(contentOf(formulas)).mathjax).toBe(true)
  expect(matterOf(contentOf(off)).mathjax).toBe(false)
  expect(matterOf(contentOf(edited({flags: {toc: 'on'}}))).toc).toBe(true)
})

test('a profile may nest its keys and write the offset', () => {
  const profile: Profile = {
    name: 'nested',
    label: 'Nested',
    dateForm: 'offset',
    keys: [
      {key: 'date', from: 'date'},
      {
        key: 'cover',
        keys: [
          {key: 'image', from: 'thumbnail'},
          {key: 'relative', value: false},
        ],
      },
      {key: 'params', keys: [{key: 'source', from: 'sourceUrl'}]},
    ],
  }
  expect(contentOf(draft(), profile).split('\n\n')[0]).toBe(`---
date: "2025-02-10T23:15:12+08:00"
cover:
  image: ""
  relative: false
params:
  source: "https://news.example.com.cn/a/1.html"
---`)
})

test('lines end in LF, blank ends go, an indented first line stays', () => {
  const content = contentOf({...draft(), markdown: '\r\n \r\n    code\r\n\r\ntext \n\n'})
  expect(content).toContain('---\n\n    code\n\ntext\n\n[example]')
  expect(content).not.toContain('\r')
  expect(content.endsWith('.html)\n')).toBe(true)
})

test('a clip without a body still has its head and its source', () => {
  expect(contentOf({...draft(), markdown: ' \n'})).toMatch(/---\n\n\[example\]\(.*\)\n$/)
})

test('a file name that came from elsewhere is made safe', () => {
  expect(composeClip({...draft(), fileName: '../a/con.md'}, mainroad).files[0].path).toBe('a-con.md')
})

test('any text in any field is in the file as it was cleaned', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.array(anyText), (title, lead, tags) => {
      const matter = matterOf(contentOf(edited({title, lead, tags})))
      expect(matter).toMatchObject({title: cleanString(title), lead: cleanString(lead)})
      expect(matter.tags.every((tag: string) => tags.some((one) => cleanString(one).trim() === tag))).toBe(true)
    }),
  )
})

test('Hugo reads any text in any field as it was cleaned, and renders the summary to it', () => {
  const texts = fc.sample(anyText, {numRuns: 300, seed: 7})
  const files = texts.map((text) => contentOf(edited({title: text, lead: text, summary: text, tags: [text]})))
  const template = '{{ dict "title" .Title "lead" .Params.lead "tags" .Params.tags "summary" .Summary | jsonify }}'
  builtByHugo(files, template).forEach((page, index) => {
    const clean = cleanString(texts[index] ?? '')
    const {title, lead, tags, summary} = JSON.parse(page)
    expect({title, lead}).toEqual({title: clean, lead: clean})
    expect(tags ?? []).toEqual(/^\.{0,2}$/.test(clean.trim()) ? [] : [clean.trim()])
    // Hugo makes its own summary where none is given.
    if (clean.trim()) expect(plain(summary)).toBe(typographic(clean))
  })
})

/** Text of Hugo's HTML, without blanks and quotation marks, which Hugo's typographer changes at will. */
function plain(html: string): string {
  const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"'}
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replace(/&(\w+);/g, (entity, name) => entities[name] ?? typographers[name] ?? entity)
  return typographic(text)
}

const typographers: Readonly<Record<string, string>> = {
  ...{ldquo: '"', rdquo: '"', lsquo: "'", rsquo: "'", laquo: '<<', raquo: '>>'},
  ...{hellip: '...', ndash: '--', mdash: '---', nbsp: '\u00a0'},
}

function typographic(text: string): string {
  return text.replace(/[“”"‘’'\s]/g, '')
}
