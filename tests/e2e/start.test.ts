import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {listSamples} from '../../scripts/serve-samples.mjs'

function start(...words: readonly string[]) {
  const dist = mkdtempSync(join(tmpdir(), 'leafclip-start-'))
  const env = {...process.env, LEAFCLIP_DIST: dist}
  const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/run.mjs', 'start', ...words], {
    encoding: 'utf8',
    env,
  })
  rmSync(dist, {recursive: true, force: true})
  return {status, stdout, stderr}
}

test('npm start -- --once clips the sample and prints where the file is and what it says', () => {
  const [sample] = listSamples()
  const expected = readFileSync(new URL('expected.md', sample?.folder), 'utf8')

  const {status, stdout} = start('--once')

  expect(stdout).toContain(`.md\n\n${expected}`)
  const path = /^.*\.md$/m.exec(stdout)?.[0] ?? ''
  expect(readFileSync(path, 'utf8')).toBe(expected)
  expect(status).toBe(0)
})

test.for([
  [['--url', 'example'], '--url should be a whole address, such as https://example.org/, not "example".\n'],
  [['--chrome'], "Unknown option '--chrome'\n"],
] as const)('npm start -- %s is answered with one sentence', ([words, sentence]) => {
  expect(start(...words)).toEqual({status: 1, stdout: '', stderr: sentence})
})

test('npm start -- --once on a page without an article says so', () => {
  const {status, stderr} = start('--once', '--url', 'about:blank')
  expect(stderr).toMatch(/^about:blank: .+\.\n$/)
  expect(status).toBe(1)
})
