import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readLines} from '../../src/cli/read-lines'

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesOf(text: string, size: number, maxLength = 1000) {
  const lines: string[] = []
  for await (const line of readLines(chunksOf(Buffer.from(text), size), maxLength)) {
    lines.push(line.isCut ? `${line.text}…` : line.text)
  }
  return lines
}

test('lines are those of the text, however its bytes come', async () => {
  const lines = fc.array(fc.string({unit: 'grapheme'}).map((line) => line.replaceAll('\n', '')))
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({min: 1, max: 9}), async (given, size) => {
      expect(await linesOf(given.map((line) => `${line}\n`).join(''), size)).toEqual(given)
    }),
  )
})

test('the last line may end without a line break', async () => {
  expect(await linesOf('a\nb', 2)).toEqual(['a', 'b'])
})

test('a line that is too long is cut, and the next one is whole', async () => {
  expect(await linesOf(`${'x'.repeat(100)}\nshort\n`, 7, 10)).toEqual(['xxxxxxxxxx…', 'short'])
})

test('no line is read before it is asked for', async () => {
  let read = 0
  async function* endless() {
    for (;;) yield Buffer.from(`line ${++read}\n`)
  }
  const lines = readLines(endless(), 100)
  expect((await lines.next()).value).toEqual({text: 'line 1', isCut: false})
  expect(read).toBe(1)
})
