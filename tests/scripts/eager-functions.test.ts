import {runInNewContext} from 'node:vm'
import {parseAst} from 'vite'
import {describe, expect, test} from 'vitest'
import {eager} from '../../scripts/build/eager-functions'

const made = (code: string) => eager(code, parseAst(code))

describe('functions that are compiled at once', () => {
  test.each([
    ['f(x=>x+1)', 'f(x=>x+1)'],
    ['f(x=>{return x+1+2+3+4+5+6+7+8+9+10+11+12})', 'f((x=>{return x+1+2+3+4+5+6+7+8+9+10+11+12}))'],
    ['var a=function(){return function(){}}', 'var a=(function(){return (function(){})})'],
    [
      'function a(){function b(){}function c(){}b()}(c=>a)',
      'function a(){var b=(function(){}),c=(function(){});b()}(c=>a)',
    ],
    [
      'var o={a(){return 1},get b(){return 2},c:function(){}}',
      'var o={a:(function(){return 1}),get b(){return 2},c:(function(){})}',
    ],
    ['var o={async a(){},*b(){},c(){super.c()},"d"(){}}', 'var o={async a(){},*b(){},c(){super.c()},"d"(){}}'],
    ['(function(){"use strict";a();function a(){}})()', '((function(){"use strict";var a=(function(){});a();}))()'],
  ])('%s', (code, wanted) => {
    expect(made(code)).toBe(wanted)
  })

  test.each([
    'out = (function(){ out = first(2); function first(n){ return second(n) * 2 } function second(n){ return n + 1 } return out })()',
    'out = (() => { function a(){ return b.name } function b(){ function c(){} return c.name } return a() + b() })()',
    'out = (() => { async function* many(){ yield 1 } return many.constructor.name })()',
    'out = (() => { if (true) { return one(); function one(){ return (x => x)(1) } } })()',
    'out = ({ twice: 2, of(n){ return [n].map(function(m){ return m * this.twice }, this)[0] }, get four(){ return this.of(2) } }).four',
    'class A { static b(){ return [1, 2].map((n) => { return two(n); function two(m){ return m * 2 } }) } } out = A.b().join()',
  ])('do the same: %s', (code) => {
    const wanted = runIn(code)
    expect(wanted).toBeDefined()
    expect(runIn(made(code))).toEqual(wanted)
  })
})

function runIn(text: string): unknown {
  const world: {out?: unknown} = {}
  runInNewContext(text, world)
  return world.out
}
