import {describe, expect, test} from 'vitest'
import {innerMembers} from '../../scripts/build/inner-members'
import {sourceFiles} from '../support/source-files'

/** What the content script is told, tells, or shares with scripts that are injected beside it. */
const shared = ['article/article', 'errors', 'page/page-snapshot', 'sites/site-rule', 'messages/protocol']
const files = sourceFiles('src')
const members = (path: string) =>
  files
    .filter((file) => file.path === `${path}.ts`)
    .flatMap(({text}) => [...text.matchAll(/(\w+)\??: /g)].map(([, name]) => name))

describe('members that are given short names', () => {
  test('are no part of what others know by name', () => {
    const known = new Set([...shared.flatMap(members), 'rule', 'mode', 'fragment'])
    expect(known.size).toBeGreaterThan(40)
    expect(innerMembers.filter((name) => known.has(name))).toEqual([])
  })

  test('are asked for by no text', () => {
    const parts = files.filter(({path}) => /^(?:article|markdown|page|sites)\//.test(path))
    // Types name members by texts; some texts are values, or attributes' names.
    const values = ['stated', 'text', 'sign', 'start']
    const code = parts.map(({text}) => text.replace(/\['\w+'\]|(?:Record|Omit|Pick)<.*>/g, '')).join('\n')
    const quoted = innerMembers.filter((name) => !values.includes(name) && code.includes(`'${name}'`))
    const grouped = innerMembers.filter((name) => code.includes(`(?<${name}>`))
    expect([...quoted, ...grouped]).toEqual([])
  })

  test('are all there', () => {
    const code = files.map(({text}) => text).join('\n')
    expect(innerMembers.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
  })
})
