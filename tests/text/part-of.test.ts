import {expect, test} from 'vitest'
import {fileNameInText, partOf} from '../../src/text/part-of'

test('a number is written as the language of the text writes it', () => {
  expect(partOf(1234.5, {tag: 'de', direction: 'ltr'})).toBe('1.234,5')
  expect(partOf(1234, {tag: 'ar', direction: 'rtl'})).toBe((1234).toLocaleString('ar'))
  expect(partOf(1020, {tag: 'en', direction: 'ltr'})).toBe('1,020')
})

test('words that may run the other way are set apart from the sentence', () => {
  expect(partOf('2025-03-18-mill.md', {tag: 'ar', direction: 'rtl'})).toBe('\u20682025-03-18-mill.md\u2069')
  expect(partOf('عنوان', {tag: 'en', direction: 'ltr'})).toBe('\u2068عنوان\u2069')
  expect(partOf('mill.md', {tag: 'en', direction: 'ltr'})).toBe('mill.md')
})

test('the name of a file runs from the left in every sentence', () => {
  const name = fileNameInText('2025-04-17-حارس.md')
  expect(name).toBe('\u20662025-04-17-حارس.md\u2069')
  expect(partOf(name, {tag: 'ar', direction: 'rtl'})).toBe(name)
  expect(fileNameInText('mill.md')).toBe('mill.md')
})
