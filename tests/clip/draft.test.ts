import {expect, test} from 'vitest'
import {draftOf} from '../../src/clip/draft'
import {defaultSettings} from '../../src/settings/settings'
import {articleOf} from '../support/article-of'

const draft = (...[parts]: Parameters<typeof articleOf>) => draftOf(articleOf(parts), defaultSettings)

test('categories, tags and the source bear the short name of the site', () => {
  expect(draft().fields).toMatchObject({
    categories: ['example'],
    tags: ['example'],
    sourceName: 'example',
    sourceUrl: 'https://news.example.com.cn/a/1.html',
  })
})

test('a short name of a site rule comes first', () => {
  expect(draft({siteShort: 'weixin'}).fields.tags).toEqual(['weixin'])
})

test('translations repeat the language where the page names no other', () => {
  expect(draft().fields).toMatchObject({languages: ['zh-CN'], translations: ['zh-CN']})
  expect(draft({translations: ['en', 'fr']}).fields.translations).toEqual(['en', 'fr'])
})

test('the lead image is the thumbnail, else the first picture, else there is none', () => {
  const images = [{src: 'https://example.com/1.jpg', alt: ''}]
  expect(draft({leadImage: 'https://example.com/0.jpg', images}).fields.thumbnail).toBe('https://example.com/0.jpg')
  expect(draft({images}).fields.thumbnail).toBe('https://example.com/1.jpg')
  expect(draft().fields.thumbnail).toBe('')
})

test('the file is named for the day on the site’s own clock', () => {
  const published = {iso: '2025-02-10T20:15:12Z', zone: '+08:00', certainty: 'stated' as const}
  expect(draft({published}).fileName).toBe('2025-02-11-一座桥的修缮.md')
})

test('a title of signs alone leaves the short site name', () => {
  expect(draft({title: '？！'}).fileName).toBe('2025-02-10-example.md')
})

test('ASCII names have the Latin words, else the site and a stable digest of the address', () => {
  const ascii = (title: string) => draftOf(articleOf({title}), {...defaultSettings, slugs: 'ascii'}).fileName
  expect(ascii('Le café d’été')).toBe('2025-02-10-le-cafe-d-ete.md')
  expect(ascii('一座桥的修缮')).toMatch(/^2025-02-10-example-[\da-f]{8}\.md$/)
  expect(ascii('一座桥')).toBe(ascii('一座桥的修缮'))
})

test('the source link of a selection leads to its place on the page', () => {
  const textDirective = 'text=two%20three'
  const canonicalUrl = 'https://example.com/a#part'
  expect(draft({textDirective}).fields.sourceUrl).toBe('https://news.example.com.cn/a/1.html#:~:text=two%20three')
  expect(draft({textDirective, canonicalUrl}).fields.sourceUrl).toBe('https://example.com/a#part:~:text=two%20three')
})
