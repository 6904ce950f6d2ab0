import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {blocksOf} from '../../src/hugo/blocks-of'

const text = `Opening words.

## A section

![A pier](https://ex.example/p.png)

[![](https://ex.example/q.png)](https://ex.example/)

- one
- two

> Said **so**.

\`\`\`js
const a = 1
\`\`\`

| a | b |
|---|---|
| c | d |

***

Tea
: A drink.

{{< youtube abc >}}

[^1]: A note.`

test('blocks are known by what they show', () => {
  expect(blocksOf(text).map(({kind, level, label}) => [kind, level, label])).toEqual([
    ['text', undefined, 'Opening words.'],
    ['heading', 2, 'A section'],
    ['picture', undefined, 'A pier'],
    ['picture', undefined, 'q.png'],
    ['list', undefined, 'one'],
    ['quote', undefined, 'Said so.'],
    ['code', undefined, 'const a = 1'],
    ['table', undefined, 'a'],
    ['rule', undefined, ''],
    ['list', undefined, 'Tea'],
    ['player', undefined, '{{< youtube abc >}}'],
    ['note', undefined, 'A note.'],
  ])
})

test('a picture beside words is text', () => {
  expect(blocksOf('See ![it](a.png) there.').map(({kind}) => kind)).toEqual(['text'])
})

test.for(readdirSync('tests/fixtures/markdown'))(
  'the blocks of %s stand in its order, and nothing is between them',
  (name) => {
    const markdown = readFileSync(`tests/fixtures/markdown/${name}`, 'utf8')
    const blocks = blocksOf(markdown)
    const gaps = [...blocks, {start: markdown.length, end: 0}].map(({start}, at) =>
      markdown.slice(blocks[at - 1]?.end ?? 0, start),
    )
    expect(
      gaps
        .join('')
        .replace(/^\[[^\]^]+\]: .*$/gm, '')
        .trim(),
    ).toBe('')
  },
)
