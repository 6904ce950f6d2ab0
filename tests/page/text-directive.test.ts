import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {textDirective} from '../../src/page/text-directive'

/** `⟦` and `⟧` around the place. */
function directiveOf(marked: string): string | undefined {
  const start = marked.indexOf('⟦')
  return textDirective({text: marked.replace(/[⟦⟧]/g, ''), start, end: marked.indexOf('⟧') - 1})
}

const long =
  'The tide machine in the customs house was built to add up waves, and it never once was wrong by more than a hand'

describe('textDirective', () => {
  test.for<[string, string, string]>([
    ['names a short text itself', 'One ⟦two three⟧ four', 'text=two%20three'],
    ['grows to whole words, for browsers find no others', 'One t⟦wo thr⟧ee four', 'text=two%20three'],
    ['leaves blanks at the ends out', 'One⟦ two ⟧three', 'text=two'],
    ['encodes what has a meaning in a directive', 'a ⟦b-c, d & e⟧ f', 'text=b%2Dc%2C%20d%20%26%20e'],
    [
      'goes from the first words to the last across blocks',
      'A ⟦b c d e f\ng h i j k⟧ l',
      'text=b%20c%20d%20e,h%20i%20j%20k',
    ],
    ['takes what stands before where the words come twice', 'red bell\nblue ⟦bell⟧', 'text=blue-,bell'],
    ['takes what stands after as well', 'the bell rang\nthe ⟦bell⟧ fell', 'text=the-,bell,-fell'],
    ['finds words of Chinese', '船台上躺着的不是货轮，而是⟦风机叶片⟧。', 'text=%E9%A3%8E%E6%9C%BA%E5%8F%B6%E7%89%87'],
  ])('%s', ([, marked, directive]) => {
    expect(directiveOf(marked)).toBe(directive)
  })

  test('a long text is named by its first and last words', () => {
    expect(directiveOf(`Here: ⟦${long} and a half.⟧ So.`)).toBe('text=The%20tide%20machine%20in,hand%20and%20a%20half.')
  })

  test('none is better than one that leads elsewhere', () => {
    expect(directiveOf(`${'bell '.repeat(60)}⟦bell⟧${' bell'.repeat(60)}`)).toBeUndefined()
    expect(directiveOf('One ⟦ ⟧ two')).toBeUndefined()
  })

  test('any directive leads back to its place, as a browser searches', () => {
    const word = fc.constantFrom('tide', 'Tide', 'bell-rope', '潮汐', 'a', 'ﬁn', 'é', '%', ',', '🌊')
    const page = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n')), {minLength: 2, maxLength: 60})
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (parts, one, other) => {
        const text = parts.map((part) => part.join('')).join('')
        const [start = 0, end = 0] = [one % text.length, other % text.length].sort((a, b) => a - b)
        const directive = textDirective({text, start, end})
        if (!directive) return
        const found = firstMatch(text, directive)
        expect(found?.[0]).toBeLessThanOrEqual(
          start + (text.slice(start).length - text.slice(start).trimStart().length),
        )
        expect(found?.[1]).toBeGreaterThanOrEqual(start + text.slice(start, end).trimEnd().length)
      }),
    )
  })
})

/** The first match of a directive, found with one pattern. */
function firstMatch(text: string, directive: string): readonly [number, number] | undefined {
  const parts = directive.slice('text='.length).split(',')
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined
  const [start = '', end] = parts
  const pattern = (part: string) => decodeURIComponent(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const inner = end === undefined ? pattern(start) : `${pattern(start)}[^]*?${pattern(end)}`
  const before = prefix ? `(?<=${pattern(prefix)}\\s*)` : ''
  const after = suffix ? `(?=\\s*${pattern(suffix)})` : ''
  const match = new RegExp(`${before}${inner}${after}`, 'i').exec(text)
  return match ? [match.index, match.index + match[0].length] : undefined
}
