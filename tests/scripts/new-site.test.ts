import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {newSite} from '../../scripts/new-site.mjs'

const list = `import {rule as qq} from './qq/rule'
import type {SiteRule} from './site-rule'

/** Every site rule. */
export const siteRules: readonly SiteRule[] = [
  qq,
]
`

test('makes a folder with a rule, a page and its address, and puts the rule last in the list', () => {
  const root = project()
  expect(newSite(root, 'https://www.my-news.co.uk/a/1?x=1')).toBe('src/sites/my-news')
  expect(readdirSync(join(root, 'src/sites/my-news')).sort()).toEqual(['input.html', 'input.json', 'rule.ts'])
  expect(textOf(root, 'my-news/rule.ts')).toContain("hosts: ['my-news.co.uk']")
  expect(JSON.parse(textOf(root, 'my-news/input.json'))).toEqual({
    url: 'https://www.my-news.co.uk/a/1?x=1',
    now: expect.any(String),
  })
  expect(textOf(root, 'site-rules.ts')).toBe(`import {rule as qq} from './qq/rule'
import type {SiteRule} from './site-rule'
import {rule as myNews} from './my-news/rule'

/** Every site rule. */
export const siteRules: readonly SiteRule[] = [
  qq,
  myNews,
]
`)
})

test('a site whose name begins with a digit gets a name that code can have', () => {
  const root = project()
  expect(newSite(root, 'https://36kr.com/p/1')).toBe('src/sites/36kr')
  expect(textOf(root, 'site-rules.ts')).toContain("import {rule as site36kr} from './36kr/rule'")
})

test.for([
  [undefined, 'Say which page: npm run new:site https://example.org/an-article'],
  ['example.org', '"example.org" is not an http or https address.'],
  ['file:///etc/passwd', '"file:///etc/passwd" is not an http or https address.'],
  ['http://localhost/a', '"localhost" is not the host name of a site.'],
  ['http://127.0.0.1/a', '"127.0.0.1" is not the host name of a site.'],
  ['https://new.qq.com/a', 'There is a folder src/sites/qq already: add to its rule.'],
] as const)('refuses %s with one sentence and touches nothing', ([address, sentence]) => {
  const root = project()
  expect(() => newSite(root, address)).toThrow(sentence)
  expect(readdirSync(join(root, 'src/sites'))).toEqual(['qq', 'site-rules.ts'])
  expect(textOf(root, 'site-rules.ts')).toBe(list)
})

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'leafclip-sites-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  mkdirSync(join(root, 'src/sites/qq'), {recursive: true})
  writeFileSync(join(root, 'src/sites/site-rules.ts'), list)
  return root
}

function textOf(root: string, path: string): string {
  return readFileSync(join(root, 'src/sites', path), 'utf8')
}
