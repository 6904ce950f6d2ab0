import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {dirname} from 'node:path'
import {expect, test} from 'vitest'

const folders = [process.cwd(), dirname(process.cwd()), homedir()].filter((one) => one !== '/' && one !== tmpdir())

test('no file of the project names a folder of the machine it was written on', () => {
  const paths = ownFiles()
  expect(paths).toContain('package.json')
  expect(paths.filter((path) => namesOne(readFileSync(path, 'latin1')))).toEqual([])
})

test('a folder is found wherever it stands as a path of its own', () => {
  for (const folder of folders) {
    expect(namesOne(`const path = '${folder}/x'`)).toBe(true)
    expect(namesOne(`https://example.org${folder}/x`)).toBe(false)
  }
})

/** What git would take: tracked files and new ones, never what it ignores. */
function ownFiles(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {encoding: 'utf8'})
  return list.split('\0').filter((path) => existsSync(path))
}

function namesOne(text: string): boolean {
  return folders.some((folder) =>
    text
      .split(`${folder}/`)
      .slice(0, -1)
      .some((before) => !/[\w.:~-]$/.test(before)),
  )
}
