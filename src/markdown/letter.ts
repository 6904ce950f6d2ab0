import {mostLetters} from '../article/letters'

const letter = new RegExp(`[${mostLetters}]`)

/** Whether a character, or the lack of one, is a letter or digit of a common script. */
export function isLetter(character = ''): boolean {
  return letter.test(character)
}
