import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {isInstalled} from '../../scripts/ensure-packages.mjs'

const one = {version: '1.0.0', integrity: 'sha512-one'}
const elsewhere = {version: '2.0.0', integrity: 'sha512-two', optional: true}

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leafclip-packages-'))
  write('package-lock.json', {'': {version: '0.1.0'}, 'node_modules/one': one, 'node_modules/elsewhere': elsewhere})
})

afterEach(() => rmSync(root, {recursive: true}))

test('a fresh clone is not installed', () => {
  expect(isInstalled(root)).toBe(false)
})

test('is installed when npm put there what the lock names, but for packages of other platforms', () => {
  write('node_modules/.package-lock.json', {'node_modules/one': one})
  expect(isInstalled(root)).toBe(true)
})

test('is not installed when a version, a package or the content differs', () => {
  for (const packages of [
    {'node_modules/one': {...one, version: '1.0.1'}},
    {},
    {'node_modules/one': {...one, integrity: 'sha512-x'}},
  ]) {
    write('node_modules/.package-lock.json', packages)
    expect(isInstalled(root)).toBe(false)
  }
})

function write(path: string, packages: object): void {
  mkdirSync(join(root, 'node_modules'), {recursive: true})
  writeFileSync(join(root, path), JSON.stringify({packages}))
}
