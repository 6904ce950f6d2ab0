import {mostLetters} from '../article/letters'

const letter = new RegExp(`[${mostLetters}]`)

/** Whether a character, or the lack of one, is a letter or digit of a common script. */
export function isLetter(character = ''): boolean {
  if (character > '\x7f') return letter.test(character)
  // Most are told without an expression, whose class takes its time to compile.
  const lower = character.toLowerCase()
  return (lower >= 'a' && lower <= 'z') || (character >= '0' && character <= '9')
}
