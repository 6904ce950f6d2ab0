import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

type Lock = {packages: Record<string, {version?: string; resolved?: string; integrity?: string}>}

const read = (path: string) => readFileSync(path, 'utf8')
const declared = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
const lock = JSON.parse(read('package-lock.json')) as Lock

test('every version is exact', () => {
  const versions = Object.values({...declared.dependencies, ...declared.devDependencies})
  expect(versions.length).toBeGreaterThan(0)
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('the lock names no host, so that it serves with any registry', () => {
  const resolved = Object.values(lock.packages).filter((one) => one.resolved !== undefined)
  expect(resolved).toEqual([])
})

test('the lock holds the content of every package, and the versions declared', () => {
  const {'': _root, ...packages} = lock.packages
  expect(Object.values(packages).filter((one) => !one.integrity)).toEqual([])
  for (const [name, version] of Object.entries({...declared.dependencies, ...declared.devDependencies})) {
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})
