import {expect, test} from 'vitest'
import {findRule} from '../../src/sites/find-rule'

const own = {hosts: ['example.org'], body: ['article']}

test.for([
  ['https://example.org/a', own],
  ['http://news.example.org/a', own],
  ['https://badexample.org/a', undefined],
  ['https://example.org.evil.net/a', undefined],
  ['https://org/a', undefined],
] as const)('a rule for example.org at %s: %j', ([url, found]) => {
  expect(findRule(new URL(url), own)).toBe(found)
})

test('the rule of the user goes before ours', () => {
  const mine = {hosts: ['mp.weixin.qq.com'], short: 'mine'}
  expect(findRule(new URL('https://mp.weixin.qq.com/s/1'))?.short).toBe('weixin')
  expect(findRule(new URL('https://mp.weixin.qq.com/s/1'), mine)).toBe(mine)
})
