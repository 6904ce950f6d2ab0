import fc from 'fast-check'
import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {readMetadata} from '../../../src/article/metadata/read-metadata'
import {linkedData, metadataOf} from './metadata-of'

const keys = [
  'og:title',
  'author',
  'article:published_time',
  'og:image',
  'og:url',
  'og:site_name',
  'og:locale',
  'keywords',
  'description',
  'citation_author',
  'lastmod',
]

function metadataWith(pairs: readonly (readonly [string, string])[]) {
  const {document} = new JSDOM('<title></title><h1>x</h1>').window
  for (const [key, content] of pairs) {
    const meta = document.createElement('meta')
    meta.setAttribute('property', key)
    meta.setAttribute('content', content)
    document.head.append(meta)
    document.title += content
  }
  return readMetadata({document, url: new URL('https://ferry.example/a'), takenAt: new Date(0)})
}

describe('hostile pages', () => {
  it('may hold parts of drawings where no drawing is', () => {
    const {document} = new JSDOM('<title>A day</title><h1>A day</h1>').window
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'g')
    drawn.textContent = 'Words in a drawing'
    document.body.append(drawn)
    const read = readMetadata({document, url: new URL('https://ferry.example/a'), takenAt: new Date(0)})
    expect(read.title).toBe('A day')
  })

  it('never throw, and never pass a control character on', () => {
    const pair = fc.tuple(fc.constantFrom(...keys), fc.string({unit: 'binary', maxLength: 60}))
    fc.assert(
      fc.property(fc.array(pair, {maxLength: 8}), (pairs) => {
        const strings = Object.values(metadataWith(pairs))
          .flat()
          .filter((value) => typeof value === 'string')
        for (const text of strings) {
          expect(text).not.toMatch(/\p{Cc}|\p{Cs}/u)
          expect(text).toBe(text.trim())
        }
      }),
      {numRuns: 150},
    )
  })

  it('may hold any JSON as linked data', () => {
    const key = fc.constantFrom(
      '@type',
      '@graph',
      '@id',
      'author',
      'name',
      'headline',
      'datePublished',
      'image',
      'publisher',
      'keywords',
      '__proto__',
      'constructor',
    )
    const {tree} = fc.letrec((tie) => ({
      tree: fc.oneof(
        {maxDepth: 4},
        fc.constantFrom('Article', 'Person', '', '2025-01-01'),
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), {maxLength: 4}),
        fc.dictionary(key, tie('tree'), {maxKeys: 5}),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        expect(() => metadataOf({head: linkedData(value).replace(/<(?!\/?script)/g, '\\u003c')})).not.toThrow()
      }),
      {numRuns: 100},
    )
  })

  it('do not reach prototypes', () => {
    metadataOf({
      head: '<script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":1},"author":{"__proto__":{"name":"x"}}}</script>',
    })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('with megabytes in every place are read in bounded time', () => {
    const {document} = new JSDOM('<title></title><h1></h1><div class="author"></div>').window
    const long = 'a "{[ 记者 '.repeat(100_000)
    document.title = long
    for (const element of document.querySelectorAll('h1, div')) element.textContent = long
    for (const [type, text] of [
      ['', `x = {"a${long}`],
      ['application/ld+json', '['.repeat(50_000)],
    ] as const) {
      const script = document.createElement('script')
      script.type = type || 'text/plain'
      script.textContent = text
      document.head.append(script)
    }

    const began = performance.now()
    const {title} = readMetadata({document, url: new URL('https://ferry.example/a'), takenAt: new Date()})
    expect(title.length).toBeLessThanOrEqual(8000)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it('leave the document as it was', () => {
    const {document} = new JSDOM('<title>T - S</title><h1>T</h1><p>By A B</p>').window
    const before = document.documentElement.outerHTML
    readMetadata({document, url: new URL('https://ferry.example/a'), takenAt: new Date()})
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
