import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {ensureTools} from '../../scripts/ensure-tools.mjs'
import {findChromium, findHugo} from '../../scripts/find-tools.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leafclip-tools-'))
  for (const variable of ['CHROME_PATH', 'FIREFOX_PATH', 'HUGO']) vi.stubEnv(variable, '')
  vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter))
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, {recursive: true})
})

test('finds a program on the path', () => {
  expect(findHugo()).toBeUndefined()
  const hugo = addProgram('hugo')
  expect(findHugo()).toBe(hugo)
})

test('passes over a file that cannot be run', () => {
  writeFileSync(join(folder, 'hugo'), '')
  expect(findHugo()).toBeUndefined()
})

test('prefers the program that the variable names', () => {
  addProgram('chromium')
  const wished = addProgram('my-chromium')
  vi.stubEnv('CHROME_PATH', wished)
  expect(findChromium()).toBe(wished)
})

test('refuses a variable that names no program', () => {
  addProgram('chromium')
  vi.stubEnv('CHROME_PATH', join(folder, 'gone'))
  expect(findChromium).toThrow(/CHROME_PATH .* no program at .*gone/)
})

test('says in one sentence what is missing and how to get it, where installing is not ours to do', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  addProgram('hugo')
  expect(() => ensureTools(['hugo'])).not.toThrow()
  expect(() => ensureTools(['hugo', 'firefox'])).toThrow(
    'Firefox is missing: install it (Debian: "apt-get install firefox-esr"), or set FIREFOX_PATH to its path.',
  )
})

function addProgram(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, 0o755)
  return path
}
