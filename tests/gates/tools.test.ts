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

test.for([
  ['src/clip/x.ts', 'export const title = () => document.title', 1],
  ['src/clip/x.ts', 'export const titleOf = (document: Document) => document.title', 0],
  ['src/popup/x.ts', 'export const title = () => document.title', 0],
] as const)('in %s the linter judges `%s`: %i', ([path, code, expected]) => {
  const {status, said} = runTool('biome', ['lint', `--stdin-file-path=${path}`], {input: `${code}\n`})
  expect(status, said).toBe(expected)
})
