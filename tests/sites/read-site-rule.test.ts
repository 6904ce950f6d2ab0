import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readSiteRule} from '../../src/sites/read-site-rule'
import {siteRules} from '../../src/sites/site-rules'

const read = (value: unknown) => readSiteRule(JSON.stringify(value))
const hosts = ['example.org']

test('every rule of our own is one that a user may write', () => {
  expect(siteRules.length).toBeGreaterThan(0)
  for (const rule of siteRules) expect(read(rule)).toEqual({ok: true, rule})
})

test.for([
  {hosts: ['xn--fiqs8s.cn', 'a-b.example.org'], siteName: 'An Example', short: 'example', language: 'zh-Hant-TW'},
  {hosts, zone: '+08:00'},
  {hosts, zone: 'Asia/Shanghai', title: ['h1'], body: ['.a > .b', 'not a [selector'], caption: ['.c'], remove: ['.d']},
])('takes %j', (rule) => {
  expect(read(rule)).toEqual({ok: true, rule})
})

test.for([
  ['text that is no JSON', '{', /^a rule is a JSON object/],
  ['a list', '[]', /^a rule is a JSON object/],
  ['nothing', 'null', /^a rule is a JSON object/],
  ['more than anybody writes', `${' '.repeat(50_000)}{}`, /at most 50000 characters/],
  ['no hosts', '{"body": ["p"]}', /^"hosts" is missing/],
  ['code', '{"hosts": ["a.org"], "script": "alert(1)"}', /^"script" is no part of a rule; there is hosts, /],
  ['a key every object has', '{"hosts": ["a.org"], "__proto__": {"body": 1}}', /^"__proto__" is no part/],
] as const)('refuses %s with one sentence', ([, text, sentence]) => {
  const reading = readSiteRule(text)
  expect(reading.ok ? reading.rule : reading.problem).toMatch(sentence)
})

test.for([
  ['hosts', []],
  ['hosts', 'example.org'],
  ['hosts', ['com']],
  ['hosts', ['https://example.org']],
  ['hosts', ['Example.org']],
  ['hosts', ['example.org.']],
  ['hosts', ['1.2.3.4']],
  ['hosts', Array(51).fill('example.org')],
  ['siteName', ''],
  ['short', 'x'.repeat(101)],
  ['language', 'Chinese'],
  ['zone', 'Beijing'],
  ['zone', '+25:00'],
  ['zone', 8],
  ['body', 'article'],
  ['body', []],
  ['title', ['']],
  ['remove', ['p', 1]],
  ['byline', ['x'.repeat(501)]],
] as const)('refuses %s as %j, and says which part it is', ([key, value]) => {
  expect(read({hosts, [key]: value})).toEqual({ok: false, problem: expect.stringMatching(`^"${key}" is to be `)})
})

test('never throws, whatever was written', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .dictionary(fc.constantFrom('hosts', 'body', 'zone', 'x'), fc.anything())
      .map((value) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? 0 : part))),
  )
  fc.assert(fc.property(anything, (text) => typeof readSiteRule(text).ok === 'boolean'))
})
