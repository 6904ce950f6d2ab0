import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {JSDOM} from 'jsdom'
import {describe, expect, test} from 'vitest'
import {findRule} from '../../src/sites/find-rule'
import type {SiteRule} from '../../src/sites/site-rule'
import {siteRules} from '../../src/sites/site-rules'
import {lighterRules} from '../support/lighter-rules'
import {clipSitePage, readSitePage, sitePages} from '../support/site-pages'

const folders = readdirSync('src/sites', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => join('src/sites', name))

describe.each(folders)('%s', (folder) => {
  test('holds a rule, a page, its address and its golden', () => {
    expect(readdirSync(folder).sort()).toEqual(['expected.md', 'input.html', 'input.json', 'rule.ts'])
  })

  test('its rule is in the list and holds for its page', async () => {
    const {rule} = (await import(join(process.cwd(), folder, 'rule.ts'))) as {readonly rule: SiteRule} // as each says
    expect(findRule(readSitePage(folder).url)).toBe(rule)
  })

  test('comes out as its golden', async () => {
    const page = readSitePage(folder)
    await expect(clipSitePage(page, findRule(page.url)).content).toMatchFileSnapshot(
      join(process.cwd(), folder, 'expected.md'),
    )
  })

  test('has no entry that changes nothing', () => {
    const page = readSitePage(folder)
    const rule = findRule(page.url)
    expect(rule).toBeDefined()
    const whole = JSON.stringify(clipSitePage(page, rule))
    const idle =
      rule && lighterRules(rule).filter((lighter) => JSON.stringify(clipSitePage(page, lighter.rule)) === whole)
    expect(idle?.map(({without}) => without)).toEqual([])
  })
})

describe('sites that the general reader carries alone', () => {
  const pages = sitePages('tests/sites/pages')

  test.each(pages.map((page) => [page.folder, page] as const))('%s comes out as its golden', async (folder, page) => {
    expect(findRule(page.url)).toBeUndefined()
    await expect(clipSitePage(page).content).toMatchFileSnapshot(join(process.cwd(), folder, 'expected.md'))
  })
})

describe('the list', () => {
  test('names each host once, and each before the hosts it is under', () => {
    const hosts = siteRules.flatMap((rule) => rule.hosts)
    expect(
      hosts.filter((host, at) => hosts.slice(0, at).some((other) => host === other || host.endsWith(`.${other}`))),
    ).toEqual([])
  })

  test('has a folder for each rule', () => {
    expect(siteRules).toHaveLength(folders.length)
  })

  test('holds selectors that parse', () => {
    const {document} = new JSDOM('').window
    const selectors = siteRules.flatMap(
      ({body = [], title = [], byline = [], published = [], remove = [], caption = []}) =>
        [body, title, byline, published, remove, caption].flat(),
    )
    expect(selectors.length).toBeGreaterThan(0)
    for (const selector of selectors) expect(() => document.querySelector(selector)).not.toThrow()
  })
})
