import fc from 'fast-check'
import {expect, test} from 'vitest'
import {taxonomyTermsOf} from '../../src/front-matter/taxonomy-terms'

const found = {tags: ['wind', '潮汐'], categories: ['Harbour']}

test.for([
  ['YAML in lines', '---\ntitle: A\ntags:\n  - wind\n  - "潮汐"\ncategories: [Harbour]\n---\nText'],
  [
    'YAML in Windows lines, behind a byte order mark',
    '\ufeff---\r\nTags: [wind, 潮汐]\r\ncategories: Harbour\r\n---\r\n',
  ],
  [
    'TOML',
    '+++\ntitle = "A"\ndate = 2025-01-01T10:00:00Z\ntags = ["wind", "潮汐"]\ncategories = ["Harbour"]\n[menu.main]\n+++\n\nText',
  ],
  [
    'JSON',
    '{\n  "title": "A } B",\n  "tags": ["wind", "潮汐"],\n  "categories": ["Harbour"],\n  "x": {"y": {}}\n}\n\nText with } and {',
  ],
] as const)('the terms of %s are read', ([, file]) => {
  expect(taxonomyTermsOf(file)).toEqual(found)
})

test.for([
  ['no terms', '---\ntitle: A\n---\n'],
  ['nothing', '---\n---\nText'],
  ['a list', '---\n- tags\n---\n'],
  ['nulls and maps for terms', '---\ntags: [~, {a: b}, "", ".."]\ncategories: {a: b}\n---\n'],
] as const)('front matter with %s has no terms', ([, file]) => {
  expect(taxonomyTermsOf(file)).toEqual({tags: [], categories: []})
})

test.for(['', 'Text', '# A heading\n\n---\n\ntags: [a]\n\n---\n', '{{ partial "x" }}', '<p>HTML</p>\n---\n'])(
  'a file without front matter has none: %s',
  (file) => {
    expect(taxonomyTermsOf(file)).toBe('none')
  },
)

const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({length: 9}, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`).join('\n')}`

test.for([
  ['has no end', '---\ntags: [a]\n\nText'],
  ['has no end in TOML', '+++\ntags = ["a"]\n'],
  ['has no end in JSON', '{"tags": ["a"]'],
  ['is no YAML', '---\ntags: [a\ntitle: "b\n---\n'],
  ['is no TOML', '+++\ntags = [a]\n+++\n'],
  ['is no JSON', '{"tags": [a]}\n'],
  ['grows by aliases', `---\n${bomb}\ntags: *a9\n---\n`],
  ['is nested without end', `---\ntags: ${'['.repeat(30_000)}\n---\n`],
  ['is nested without end in TOML', `+++\ntags = ${'['.repeat(30_000)}\n+++\n`],
  ['is nested without end in JSON', `{"tags": ${'['.repeat(30_000)}}\n`],
] as const)('front matter that %s is told to be unreadable', ([, file]) => {
  expect(taxonomyTermsOf(file)).toBe('unreadable')
})

test('keys of every object’s own are keys', () => {
  expect(taxonomyTermsOf('---\n__proto__: {tags: [a]}\nconstructor: x\n---\n')).toEqual({tags: [], categories: []})
  expect(({} as {tags?: unknown}).tags).toBeUndefined()
})

test('terms that are sentences, or not of this encoding, are none', () => {
  expect(taxonomyTermsOf(`---\ntags: [ok, 2025, "${'long '.repeat(30)}", "caf\ufffd"]\n---\n`)).toEqual({
    tags: ['ok', '2025'],
    categories: [],
  })
})

test('whatever a file holds, an answer comes back', () => {
  const fence = fc.constantFrom('---\n', '+++\n', '{', '')
  fc.assert(
    fc.property(fence, fc.string({unit: 'binary', maxLength: 200}), fence, (open, text, close) => {
      const terms = taxonomyTermsOf(`${open}tags: ${text}\n${close}`)
      expect(typeof terms === 'string' || Array.isArray(terms.tags)).toBe(true)
    }),
  )
})
