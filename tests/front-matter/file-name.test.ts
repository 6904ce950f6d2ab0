import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fileNameOf, freeFileName, safeFileName} from '../../src/front-matter/file-name'
import {slugOf} from '../../src/front-matter/slug'
import {anyText} from '../support/any-text'

test('a name is the day and the slug', () => {
  expect(fileNameOf('2025-02-10 23:15:12', '法国也要为ai而战')).toBe('2025-02-10-法国也要为ai而战.md')
})

test('without a date there is no date part, without a slug it is a clip', () => {
  expect(fileNameOf(undefined, 'a-day')).toBe('a-day.md')
  expect(fileNameOf('2025-02-10', '')).toBe('2025-02-10-clip.md')
  expect(fileNameOf(undefined, '')).toBe('clip.md')
})

test.for(['con', 'NUL', 'com1', 'lpt9', 'index', '_index', 'Index.zh', 'aux.a.b'])(
  '%s is no name by itself',
  (name) => {
    expect(safeFileName(name)).toBe(`clip-${name}.md`)
  },
)

test.for([
  ['My file.md', 'My-file.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['a:b?c*d', 'a-b-c-d.md'],
  ['.hidden', 'hidden.md'],
  ['end. . .', 'end.md'],
  ['note.MARKDOWN', 'note.md'],
  ['v1.2_final', 'v1.2_final.md'],
] as const)('typed, %s becomes %s', ([typed, name]) => {
  expect(safeFileName(typed)).toBe(name)
})

test('a taken name is numbered before its ending', () => {
  const taken = ['a.md', 'a-2.md']
  expect(freeFileName('a.md', (name) => taken.includes(name))).toBe('a-3.md')
})

/** What Linux, macOS, Windows, both browsers and Hugo refuse, said in another way than the code says it. */
function faultOf(name: string): string | undefined {
  if (!name.endsWith('.md')) return 'another ending'
  if (Buffer.byteLength(name) > 200) return 'too long'
  if (/[<>:"/\\|?*~%\s]|\p{C}/u.test(name)) return 'a forbidden character'
  if (/^[.-]|[. ]\.md$/.test(name)) return 'a hidden or cut name'
  if (name !== name.normalize('NFC')) return 'not composed'
  const first = name.split('.')[0]?.toLowerCase() ?? ''
  if (/^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/.test(first)) return 'a device'
  return /^_?index$/.test(first) ? 'a section' : undefined
}

test('any title and any typed text give a name that every system takes', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(undefined, '2025-02-10'), (text, day) => {
      expect(faultOf(safeFileName(text))).toBeUndefined()
      expect(faultOf(fileNameOf(day, text))).toBeUndefined()
      expect(faultOf(freeFileName(fileNameOf(day, slugOf(text)), (name) => !name.includes('-2')))).toBeUndefined()
    }),
    {numRuns: 3000},
  )
})

test('a safe name is safe as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(safeFileName(safeFileName(text))).toBe(safeFileName(text))
    }),
  )
})
