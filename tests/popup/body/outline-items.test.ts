import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Body} from '../../../src/clip/body-edits'
import {retyped} from '../../../src/clip/left-out'
import {type OutlineItem, outlineItems, toggled} from '../../../src/popup/body/outline-items'

const text = `Opening.

## One

First.

### Inner

![A pier](p.png)

## Two

Second.
`
const whole: Body = {markdown: text, leftOut: []}
const shape = (body: Body) => outlineItems(body).map(({label, depth, tick}) => `${' '.repeat(depth)}${label} ${tick}`)
const click = (body: Body, label: string): Body => {
  const item = outlineItems(body).find((one) => one.label === label)
  if (!item) throw new Error(`There is no ${label}.`)
  return toggled(body, item)
}

test('sections hold what is below their heading', () => {
  expect(shape(whole)).toEqual([
    'Opening. on',
    'One on',
    ' First. on',
    ' Inner on',
    '  A pier on',
    'Two on',
    ' Second. on',
  ])
})

test('a section goes whole and comes back whole, and its heading says when some of it is gone', () => {
  const without = click(whole, 'One')
  expect(without.markdown).toBe('Opening.\n\n## Two\n\nSecond.\n')
  expect(shape(without)).toEqual([
    'Opening. on',
    'One off',
    ' First. off',
    ' Inner off',
    '  A pier off',
    'Two on',
    ' Second. on',
  ])
  const some = click(without, 'A pier')
  expect(some.markdown).toBe('Opening.\n\n![A pier](p.png)\n\n## Two\n\nSecond.\n')
  expect(shape(some).slice(1, 5)).toEqual(['One some', ' First. off', ' Inner some', '  A pier on'])
  expect(click(some, 'One')).toEqual(whole)
})

test('what was typed meanwhile stays when a block comes back', () => {
  const typed = retyped(click(whole, 'First.'), text.replace('First.\n\n', '').replace('Opening.', 'A new opening.'))
  expect(click(typed, 'First.').markdown).toBe(text.replace('Opening.', 'A new opening.'))
})

test('a block does not come back into the middle of one that was joined', () => {
  const without = click(whole, 'One')
  const joined = retyped(without, without.markdown.replace('Opening.\n\n## Two\n\nSecond.', 'Opening. Two Second.'))
  expect(click(joined, 'First.').markdown).toMatch(/^Opening\. Two Second\.\n\nFirst\./)
})

test.for(readdirSync('tests/fixtures/markdown'))(
  'every block of %s goes and comes back, and the text is what it was',
  (name) => {
    const markdown = readFileSync(`tests/fixtures/markdown/${name}`, 'utf8')
      .trim()
      .replace(/\n{3,}/g, '\n\n')
    const all: Body = {markdown, leftOut: []}
    const apart = outlineItems(all).filter((item) => standsApart(markdown, item))
    for (const item of apart) {
      const gone = toggled(all, item)
      expect(gone.markdown.length).toBeLessThan(markdown.length)
      const back = outlineItems(gone).find(({tick}) => tick === 'off')
      expect(back && toggled(gone, back)).toEqual(all)
    }
  },
)

/** With blank lines around it, as our own writer sets every block. */
function standsApart(markdown: string, {ranges}: OutlineItem): boolean {
  return ranges.every(
    ({start, end}) =>
      (start === 0 || markdown.slice(0, start).endsWith('\n\n')) && /^(?:\n\n|$)/.test(markdown.slice(end)),
  )
}
