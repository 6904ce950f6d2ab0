import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {keepSoon} from '../../src/popup/keep-soon'
import {createStore, type Store} from '../../src/popup/store'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function keeper() {
  const kept: string[] = []
  return {kept, ...keepSoon((store) => kept.push(String(store.state().edits.title)))}
}

function edit(store: Store, title: string, length = 0): Store {
  store.dispatch({type: 'edited', edits: {title, markdown: 'x'.repeat(length)}, at: 1})
  return store
}

test('small edits are kept at once', () => {
  const {kept, later} = keeper()
  const store = createStore(() => {})
  later(edit(store, 'a'))
  later(edit(store, 'b', 1000))
  expect(kept).toEqual(['a', 'b'])
})

test('large ones are kept at the next pause, the last of them alone', () => {
  const {kept, later} = keeper()
  const store = createStore(() => {})
  for (const title of ['a', 'b', 'c']) later(edit(store, title, 100_000))
  expect(kept).toEqual([])
  vi.runAllTimers()
  expect(kept).toEqual(['c'])
})

test('where there may be no later all are kept now, and not again', () => {
  const {kept, later, now} = keeper()
  for (const title of ['a', 'b'])
    later(
      edit(
        createStore(() => {}),
        title,
        100_000,
      ),
    )
  now()
  now()
  vi.runAllTimers()
  expect(kept).toEqual(['a', 'b'])
})

test('a small edit takes the place of a large one that waits', () => {
  const {kept, later} = keeper()
  const store = createStore(() => {})
  later(edit(store, 'a', 100_000))
  later(edit(store, 'b', 10))
  vi.runAllTimers()
  expect(kept).toEqual(['b'])
})
