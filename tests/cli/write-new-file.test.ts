import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {writeNewFile} from '../../src/cli/write-new-file'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leafclip-write-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('makes the folder, writes the text, and leaves nothing beside it', async () => {
  const posts = join(folder, 'content/posts')
  expect(await writeNewFile(posts, 'a.md', '桥')).toBe(join(posts, 'a.md'))
  expect(readdirSync(posts)).toEqual(['a.md'])
  expect(readFileSync(join(posts, 'a.md'), 'utf8')).toBe('桥')
})

test('a file that is there stays, and the new one gets a number', async () => {
  const paths = await Promise.all(['1', '2', '3'].map((text) => writeNewFile(folder, 'a.md', text)))
  expect([...paths].sort()).toEqual(['a-2.md', 'a-3.md', 'a.md'].map((name) => join(folder, name)))
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['1', '2', '3'])
})

test('a folder that is none is told of', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(writeNewFile(join(folder, 'file'), 'a.md', '')).rejects.toMatchObject({code: 'file-unwritable'})
})
