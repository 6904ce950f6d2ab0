import {expect, test} from 'vitest'
import {emptyCombobox, pressed, typedInto} from '../../src/popup/combobox'

const options = ['rivers', 'wild rivers']
const walk = (keys: readonly string[], from = typedInto('riv')) =>
  keys.reduce((box, key) => pressed(box, key, options).box, from)

test('the arrows mark an option, around both ends', () => {
  expect(walk(['ArrowDown']).marked).toBe(0)
  expect(walk(['ArrowDown', 'ArrowDown', 'ArrowDown']).marked).toBe(0)
  expect(walk(['ArrowUp']).marked).toBe(1)
  expect(walk(['ArrowDown'], emptyCombobox)).toMatchObject({isOpen: true, marked: 0})
})

test('Enter takes the marked option, else what is typed, else it is left to the form', () => {
  expect(pressed(walk(['ArrowDown', 'ArrowDown']), 'Enter', options)).toMatchObject({add: 'wild rivers', isTaken: true})
  expect(pressed(typedInto(' riv '), 'Enter', options)).toMatchObject({add: 'riv', box: emptyCombobox})
  expect(pressed(emptyCombobox, 'Enter', options)).toEqual({box: emptyCombobox, isTaken: false})
})

test('Escape closes an open list first, and is otherwise left to the popup', () => {
  expect(pressed(typedInto('riv'), 'Escape', options)).toMatchObject({
    isTaken: true,
    box: {isOpen: false, typed: 'riv'},
  })
  expect(pressed(walk(['Escape']), 'Escape', options).isTaken).toBe(false)
})

test('Backspace takes the last term away only where no text is left', () => {
  expect(pressed(emptyCombobox, 'Backspace', options)).toMatchObject({drop: 'last', isTaken: true})
  expect(pressed(typedInto('r'), 'Backspace', options)).toEqual({box: typedInto('r'), isTaken: false})
})

test('without options the arrows keep their own meaning', () => {
  expect(pressed(typedInto('x'), 'ArrowDown', [])).toEqual({box: typedInto('x'), isTaken: false})
})
