import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {version} from '../../package.json'
import {articlePage} from '../support/article-page'

const url = 'https://www.example.com/bridge'

function leafclip(words: readonly string[], input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli/leafclip.js', ...words], {
    input,
    encoding: 'utf8',
  })
  return {status, stdout, stderr}
}

test('a page from standard input is printed as its file', () => {
  const {status, stdout, stderr} = leafclip(['-', '--url', url], articlePage('A bridge'))
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^---\ntitle: "A bridge"\n/)
})

test('with a folder, the file is written there and its path printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leafclip-cli-'))
  const {status, stdout} = leafclip(['-', '--url', url, '--out', folder], articlePage('A bridge'))
  expect([status, stdout]).toEqual([0, `${join(folder, 'a-bridge.md')}\n`])
  expect(readdirSync(folder)).toEqual(['a-bridge.md'])
  expect(readFileSync(join(folder, 'a-bridge.md'), 'utf8')).toContain('[example](https://www.example.com/bridge)')
  rmSync(folder, {recursive: true})
})

test('a page without an article is told of in words, with exit code 1', () => {
  expect(leafclip(['-', '--url', url])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'leafclip: there is no article on this page\n',
  })
})

test('a command that is not understood says how to get help, with exit code 2', () => {
  const {status, stdout, stderr} = leafclip([])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('leafclip --help')
})

test('lines are answered, the bad ones too, with exit code 0', () => {
  const {status, stdout} = leafclip(['--jsonl'], `{\n${JSON.stringify({id: 1, url, html: articlePage('A bridge')})}\n`)
  expect(status).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line))),
  ).toEqual([
    ['id', 'error'],
    ['id', 'article', 'fileName', 'content'],
  ])
})

test('a reader who has enough ends the run quietly', () => {
  const line = `${JSON.stringify({id: 1, url, html: articlePage('A bridge')})}\n`
  const {status, stdout, stderr} = spawnSync(
    'sh',
    ['-c', '"$0" dist/cli/leafclip.js --jsonl | head -n 1', process.execPath],
    {
      input: line.repeat(40),
      encoding: 'utf8',
    },
  )
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.split('\n')).toHaveLength(2)
})

test('a name taken gets a number, and what is there stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leafclip-cli-'))
  for (const word of ['first', 'second']) {
    const page = articlePage('A bridge').replace('The old bridge', `The ${word} bridge`)
    leafclip(['-', '--url', url, '--out', folder], page)
  }
  expect(readdirSync(folder).sort()).toEqual(['a-bridge-2.md', 'a-bridge.md'])
  expect(readFileSync(join(folder, 'a-bridge.md'), 'utf8')).toContain('The first bridge')
  rmSync(folder, {recursive: true})
})

test('help and version go to standard output', () => {
  expect(leafclip(['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
  expect(leafclip(['--help']).stdout).toContain('--jsonl')
})
