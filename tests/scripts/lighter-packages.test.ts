import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {parseAst} from 'vite'
import {describe, expect, test} from 'vitest'
import {drops, without} from '../../scripts/build/lighter-packages'

const {resolve} = createRequire(import.meta.url)
const files = ['@mozilla/readability/Readability.js', 'turndown/lib/turndown.browser.es.js'].map((name) => ({
  name,
  code: readFileSync(resolve(name), 'utf8'),
}))

/** This we give it ourselves (src/article/body/ask-readability.ts). */
const given = ['_prepArticle']

describe('packages made lighter', () => {
  test.for(files)('$name no longer calls what it is without', ({name, code}) => {
    const drop = drops.find(({file}) => file.test(`/node_modules/${name}`))
    expect(drop).toBeDefined()
    if (!drop) return

    const lighter = without(code, parseAst(code), drop)
    expect(lighter.length).toBeLessThan(code.length * 0.8)
    const called = drop.members.filter((member) => new RegExp(`(?:this|REGEXPS|rules)\\.${member}\\b`).test(lighter))
    expect(called.filter((member) => !given.includes(member))).toEqual([])
    expect(parseAst(lighter).type).toBe('Program')
  })

  test('lose whole members and calls, and nothing beside them', () => {
    const code = 'const o = {a: 1, b() { return 2 }, c: 3}; rules.b = {x: 1}; log.b = 1; if (o) { say("b", 1) } o.c = 2'
    const lighterBy = (calls: readonly string[]) => without(code, parseAst(code), {file: /x/, members: ['b'], calls})
    expect(lighterBy(['say'])).toBe('const o = {a: 1,  c: 3};  log.b = 1; if (o) {  } o.c = 2')
  })

  test('tell when a new version has no such member', () => {
    expect(() => without('x = {}', parseAst('x = {}'), {file: /x/, members: ['gone'], calls: []})).toThrow('gone')
  })
})
