/** What a combobox shows: the text typed, whether its list is open, and the option marked (-1: none). */
export type Combobox = {readonly typed: string; readonly isOpen: boolean; readonly marked: number}

/** What a key does. `isTaken`: the key has done its work here, and the browser and the form are not to act on it. */
export type Press = {readonly box: Combobox; readonly isTaken: boolean; readonly add?: string; readonly drop?: 'last'}

export const emptyCombobox: Combobox = {typed: '', isOpen: false, marked: -1}

/** After typing, the list is open and nothing is marked. */
export function typedInto(typed: string): Combobox {
  return {typed, isOpen: typed !== '', marked: -1}
}

/** ARIA's keys for a combobox with a list box; Enter on an empty one is left to the form. */
export function pressed(box: Combobox, key: string, options: readonly string[]): Press {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return {box: markedNext(box, key === 'ArrowDown' ? 1 : -1, options.length), isTaken: options.length > 0}
    case 'Enter':
      return take(box, options)
    case 'Escape':
      return {box: {...box, isOpen: false, marked: -1}, isTaken: box.isOpen && options.length > 0}
    case 'Backspace':
      return box.typed ? {box, isTaken: false} : {box, isTaken: true, drop: 'last'}
    default:
      return {box, isTaken: false}
  }
}

function take(box: Combobox, options: readonly string[]): Press {
  const option = box.isOpen ? options[box.marked] : undefined
  const add = option ?? box.typed.trim()
  return add ? {box: emptyCombobox, isTaken: true, add} : {box, isTaken: false}
}

function markedNext(box: Combobox, step: number, count: number): Combobox {
  if (!count) return box
  const from = box.marked < 0 && step < 0 ? count : box.marked
  return {...box, isOpen: true, marked: (from + step + count) % count}
}
