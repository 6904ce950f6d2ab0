import {expect, test} from 'vitest'
import {runTool} from '../support/run-tool'

test.for([
  {fact: 'types hold', tool: 'tsc', words: ['--noEmit']},
  {fact: 'lint and format hold', tool: 'biome', words: ['check', '--error-on-warnings', '.']},
  {fact: 'no code is dead', tool: 'knip', words: []},
  {fact: 'no code lives for its test alone', tool: 'knip', words: ['--production']},
])('$fact', ({tool, words}) => {
  const {status, said} = runTool(tool, words)
  expect(status, said).toBe(0)
})
