import fc from 'fast-check'
import {type PartKind, partKinds} from './part-kinds'

/** A part of a page: an element of some kind with a text of its own, and what stands in it. */
export type Part = {readonly kind: string; readonly text: string; readonly parts: readonly Part[]}

/** What Markdown, Goldmark, Hugo or Unicode could take for something else. */
const snags = [
  ...['*', '_', '**b**', '__b__', '~~s~~', '~', '`', '``c``', '[x](y)', '[x]', '![x](y)', '[^1]', '[^1]: x', '[x]: y'],
  ...['# h', '#', '- i', '+ i', '1. i', '1)', '> q', ': m', '| a |', '|', '---', '===', '***', '```', '~~~', '\\', '!'],
  ...['<b>', '</div>', '<!-- c -->', '<!--more-->', '<?x?>', '<![CDATA[x]]>', '&amp;', '&lt;', '&#42;', '&', '<', '>'],
  ...['{{< x >}}', '{{% x %}}', '{{</* x */>}}', '{{<', '{{', '}}', '{', '}', '{#id}', '{.cls}', '{{ .Title }}'],
  ...[
    'https://example.org/x',
    'www.example.org',
    'a@example.org',
    '<https://example.org>',
    ':smile:',
    ':+1:',
    '(',
    ')',
  ],
  ...[
    '"',
    "'",
    "it's",
    '...',
    '--',
    '---',
    '(c)',
    '<<',
    '>>',
    '$x$',
    '$$',
    '\\(x\\)',
    '\\[x\\]',
    '@',
    '%',
    '^',
    '=',
    '/',
  ],
  ...['\n', '\n\n', '\t', '  ', ' ', ' ', ' ', '\u00a0', '\u3000', '\n---\ntitle: x\n---\n', '+++', '\u2028', '\f'],
  ...[
    '\u200b',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u2060',
    '\ufeff',
    '\u202b',
    '\u2067',
    '\u0301',
    'e\u0301',
    '\ufe0f',
    '\u00ad',
  ],
  ...['\ud83d', '\udc00', '\u0007', '\u0085', '\ufffe', '\ufffd', '🚀', '👨‍👩‍👧', '❤️', '1️⃣', '𠮷', 'İ', 'ß'],
  ...[
    '重点',
    '。',
    '，',
    '“',
    '”',
    '「',
    '」',
    '（',
    '）',
    '日本語',
    'カナ',
    '한국어',
    '는',
    '를',
    'العربية',
    '؟',
    '،',
  ],
  ...[
    'עברית',
    '״',
    'हिन्दी',
    'ไทย',
    'long'.repeat(60),
    '很长'.repeat(60),
    'word ',
    'a',
    'b',
    'Z',
    '1',
    '2024',
    '.',
    ',',
    '-',
  ],
]

const text = fc
  .array(fc.oneof({weight: 5, arbitrary: fc.constantFrom(...snags)}, fc.string({unit: 'grapheme', maxLength: 3})), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''))

const names = (is: PartKind['is']) => Object.keys(partKinds).filter((name) => partKinds[name]?.is === is)

/** Pages as trees: mostly blocks with phrases in them, now and then the other way round. */
export const anyPage: fc.Arbitrary<readonly Part[]> = fc.letrec<{block: Part; phrase: Part; parts: readonly Part[]}>(
  (tie) => {
    const of = (is: PartKind['is']) =>
      fc.constantFrom(...names(is)).chain((kind) => {
        const holds = partKinds[kind]?.in
        const inner = fc.oneof(
          {maxDepth: 5, depthIdentifier: 'page'},
          {weight: 1, arbitrary: fc.constant([])},
          {weight: holds === 'blocks' ? 3 : 1, arbitrary: fc.array(tie('block'), {maxLength: 3})},
          {weight: holds === 'phrases' ? 8 : 1, arbitrary: fc.array(tie('phrase'), {maxLength: 3})},
        )
        return fc.record({
          kind: fc.constant(kind),
          text,
          parts: holds === 'nothing' ? fc.constant<readonly Part[]>([]) : inner,
        })
      })
    return {block: of('block'), phrase: of('phrase'), parts: fc.array(tie('block'), {minLength: 1, maxLength: 3})}
  },
).parts

/** The page's HTML. The notes its footnotes call stand at its end. */
export function htmlOf(page: readonly Part[]): string {
  const notes = new Map<string, string>()
  let last = 0
  const write = ({kind, text, parts}: Part): string => {
    const n = ++last
    const [before, after] = kind === 'footnote' ? splitHalf(escaped(text)) : [escaped(text), '']
    if (kind === 'footnote')
      notes.set(`#note-${n}"`, `<li id="note-${n}"><p>note ${n} ${before}</p><p>and ${after}</p></li>`)
    return partKinds[kind]?.html({text: before, parts: parts.map(write), n}) ?? ''
  }
  const body = page.map(write).join('')
  const called = [...notes].flatMap(([call, note]) => (body.includes(call) ? [note] : []))
  return called.length ? `${body}<ol>${called.join('')}</ol>` : body
}

function splitHalf(text: string): readonly [string, string] {
  const at = text.indexOf(' ')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
