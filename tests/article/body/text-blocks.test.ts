import {JSDOM} from 'jsdom'
import {expect, it} from 'vitest'
import {indexText} from '../../../src/article/body/text-blocks'

const blocksOf = (html: string) => indexText(new JSDOM(html).window.document.body).blocks

it('parts text at block borders and line breaks, not at inline elements', () => {
  const texts = blocksOf('<div>one <b>two</b><p>three</p>four<br>five <a href=x>six</a></div>').map(({text}) => text)
  expect(texts).toEqual(['one two', 'three', 'four', 'five six'])
})

it('takes a link around a block for a border and its text for linked', () => {
  expect(
    blocksOf('<a href=x><h2>Title</h2></a><p>See <a href=x>here</a>.</p>').map(({size, linked}) => [size, linked]),
  ).toEqual([
    [5, 5],
    [9, 4],
  ])
})

it('weighs a Chinese character as two and a half letters', () => {
  expect(blocksOf('<p>港口计划</p>')[0]?.size).toBe(10)
})
