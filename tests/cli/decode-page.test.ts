import {expect, test} from 'vitest'
import {decodePage} from '../../src/cli/decode-page'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

test.for([
  ['gb2312', [0xd6, 0xd0, 0xb9, 0xfa], '中国'],
  ['Big5', [0xa4, 0xa4, 0xb0, 0xea], '中國'],
  ['Shift_JIS', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ['EUC-KR', [0xc7, 0xd1, 0xb1, 0xdb], '한글'],
  ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
  ['iso-8859-1', [0xe9, 0x74, 0xe9], 'été'],
] as const)('a page in %s is read as it declares itself', ([charset, text, read]) => {
  expect(decodePage(bytes(`<meta charset="${charset}">`, text))).toContain(read)
  expect(decodePage(bytes(`<META http-equiv=Content-Type content='text/html; charset=${charset}'>`, text))).toContain(
    read,
  )
  expect(decodePage(bytes(`<?xml version="1.0" encoding="${charset}"?>`, text))).toContain(read)
})

test('UTF-8 is seen though the page declares what it once was', () => {
  expect(decodePage(Buffer.from('<meta charset="gbk"><p>中国'))).toContain('中国')
})

test('a page that declares nothing is UTF-8', () => {
  expect(decodePage(Buffer.from('<p>中国 é'))).toBe('<p>中国 é')
  expect(decodePage(bytes([0xff, 0x41]))).toBe('\ufffdA')
})

test('a byte order mark comes first and is not part of the text', () => {
  expect(decodePage(Buffer.from('\ufeff<meta charset=gbk>中'))).toBe('<meta charset=gbk>中')
  expect(decodePage(Buffer.from('\ufeffa中', 'utf16le'))).toBe('a中')
  expect(decodePage(Buffer.from('\ufeffa中', 'utf16le').swap16())).toBe('a中')
})

test('an encoding nobody knows, or one the declaration itself belies, is UTF-8', () => {
  expect(decodePage(Buffer.from('<meta charset="no-such">é'))).toContain('é')
  expect(decodePage(bytes('<meta charset="utf-16">plain'))).toContain('plain')
})

test('ASCII may hide ISO-2022-JP', () => {
  expect(decodePage(bytes('<meta charset="iso-2022-jp">\u001b$BF|K\\\u001b(B'))).toContain('日本')
})
