import {expect, test} from 'vitest'
import {arrowStep} from '../../src/popup/arrow-step'

test('an arrow leads on in the direction of reading, and back against it', () => {
  expect([arrowStep('ArrowRight', 'ltr'), arrowStep('ArrowLeft', 'ltr')]).toEqual([1, -1])
  expect([arrowStep('ArrowRight', 'rtl'), arrowStep('ArrowLeft', 'rtl')]).toEqual([-1, 1])
  expect([arrowStep('ArrowDown', 'rtl'), arrowStep('a', 'ltr')]).toEqual([0, 0])
})
