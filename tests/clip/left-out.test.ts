import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Body} from '../../src/clip/body-edits'
import {putBack, retyped, takeOut} from '../../src/clip/left-out'

const anywhere = (_body: Body, at: number) => at
const whole = (markdown: string): Body => ({markdown, leftOut: []})

/** The range of a block of one word. */
const rangeOf = ({markdown}: Body, word: string) => {
  const start = markdown.search(new RegExp(`\\b${word}\\b`))
  return {start, end: start + word.length}
}
const without = (body: Body, ...words: readonly string[]) =>
  takeOut(
    body,
    words.map((word) => rangeOf(body, word)),
  )

test('a block goes with the blank lines after it, the last one with those before', () => {
  const body = whole('One\n\nTwo\n\nThree\n')
  expect(without(body, 'Two')).toEqual({markdown: 'One\n\nThree\n', leftOut: [{at: 5, text: 'Two'}]})
  expect(without(body, 'Three')).toEqual({markdown: 'One\n\nTwo\n', leftOut: [{at: 8, text: 'Three'}]})
  expect(without(body, 'One', 'Two', 'Three').markdown).toBe('\n')
})

test('what was taken out comes back to where it was, whatever else is still out', () => {
  const body = without(whole('One\n\nTwo\n\nThree\n\nFour'), 'Two', 'Three', 'Four')
  expect(body.markdown).toBe('One')
  expect(putBack(body, [1], anywhere).markdown).toBe('One\n\nThree')
  expect(putBack(putBack(body, [1], anywhere), [0], anywhere).markdown).toBe('One\n\nTwo\n\nThree')
})

test('a piece keeps its place beside what was typed', () => {
  const body = without(whole('One\n\nTwo\n\nThree'), 'Two')
  const longer = retyped(body, 'One and a half\n\nThree')
  expect(putBack(longer, [0], anywhere).markdown).toBe('One and a half\n\nTwo\n\nThree')
  const shorter = retyped(body, 'Three')
  expect(putBack(shorter, [0], anywhere).markdown).toBe('Two\n\nThree')
})

test('a piece does not come back into the middle of a block', () => {
  const body = {markdown: 'One Three', leftOut: [{at: 4, text: 'Two'}]}
  expect(putBack(body, [0], ({markdown}) => markdown.length).markdown).toBe('One Three\n\nTwo')
})

test('taken out in any order and put back in any order, the text is what it was', () => {
  const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon']
  const orders = fc.shuffledSubarray(words)
  fc.assert(
    fc.property(orders, fc.infiniteStream(fc.nat(4)), fc.constantFrom('', '\n'), (out, choices, end) => {
      const text = words.join('\n\n') + end
      let body = out.reduce((now, word) => without(now, word), whole(text))
      while (body.leftOut.length) {
        const choice = Number(choices.next().value) % body.leftOut.length
        body = putBack(body, [choice], anywhere)
      }
      expect(body.markdown).toBe(text)
    }),
  )
})

test('typing anything keeps every piece inside the text, and in its order', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(fc.nat()), (before, after, places) => {
      const leftOut = places.map((at) => ({at: at % (before.length + 1), text: 'x'})).sort((a, b) => a.at - b.at)
      const moved = retyped({markdown: before, leftOut}, after).leftOut.map(({at}) => at)
      expect(moved.every((at) => at >= 0 && at <= after.length)).toBe(true)
      expect(moved).toEqual([...moved].sort((a, b) => a - b))
    }),
  )
})
