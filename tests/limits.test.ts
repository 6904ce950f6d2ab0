import {expect, test} from 'vitest'
import {longParts} from './support/long-parts'
import {sourceFile, sourceFiles} from './support/source-files'

const limits = {file: 200, function: 40}

test.for(['src', 'scripts'])('files in %s have at most 200 lines, functions at most 40', (folder) => {
  const files = sourceFiles(folder)
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap((file) => longParts(file, limits))).toEqual([])
})

test('a file is measured in lines, without its last line break', () => {
  expect(longParts(sourceFile('a.ts', '\n'.repeat(200).replaceAll('\n', '1\n')), limits)).toEqual([])
  expect(longParts(sourceFile('a.ts', '1\n'.repeat(201)), limits)).toEqual(['a.ts has 201 lines'])
})

test.for([
  ['a function', 'function f() {', '}'],
  ['an arrow function', 'const f = () => {', '}'],
  ['a method', 'const o = {f() {', '}}'],
  ['a component', 'const f = () => <p>{', '0}</p>'],
])('%s is measured from its first line to its last', ([, open, close]) => {
  const of = (lines: number) => sourceFile('a.tsx', `\n${open}\n${'\n'.repeat(lines - 2)}${close}`)
  expect(longParts(of(40), limits)).toEqual([])
  expect(longParts(of(41), limits)).toEqual(['a.tsx:2 has a function of 41 lines'])
})
