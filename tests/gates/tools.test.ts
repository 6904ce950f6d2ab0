import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {runTool} from '../support/run-tool'

test.for([
  ['types hold', 'tsc', '--noEmit'],
  ['lint and format hold', 'biome', 'check', '--error-on-warnings', '.'],
  ['no code is dead', 'knip'],
  ['no code lives for its test alone', 'knip', '--production'],
] as const)('%s', ([, tool, ...words]) => {
  const {status, said} = runTool(tool, words)
  expect(status, said).toBe(0)
})

test.for([
  ['refuses', 'src/clip/title.ts', 'export const title = () => document.title'],
  ['accepts', 'src/clip/title.ts', 'export const titleOf = (document: Document) => document.title'],
  ['accepts', 'src/popup/title.ts', 'export const title = () => document.title'],
  ['refuses', 'src/popup/title.ts', 'export default 1'],
] as const)('lint %s in %s: %s', ([verdict, path, code]) => {
  const {status, said} = lint(path, code)
  expect(status, said).toBe(verdict === 'refuses' ? 1 : 0)
})

/** Judge a file that is not in the project by the project's settings. */
function lint(path: string, code: string) {
  const folder = mkdtempSync(join(tmpdir(), 'leafclip-lint-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  cpSync('biome.json', join(folder, 'biome.json'))
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), `${code}\n`)
  return runTool('biome', ['lint', `--config-path=${folder}`, folder])
}
