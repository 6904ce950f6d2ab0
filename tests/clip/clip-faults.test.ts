import {expect, test} from 'vitest'
import {clipFaults} from '../../src/clip/clip-faults'
import {composeClip} from '../../src/clip/compose-clip'
import {type Draft, draftOf} from '../../src/clip/draft'
import {mainroad} from '../../src/profiles/mainroad'
import {defaultSettings} from '../../src/settings/settings'
import {sampleArticle} from '../popup/sample-article'

const draft = draftOf(sampleArticle, defaultSettings)
const fileOf = (one: Draft) => String(composeClip(one, mainroad).files[0].content)
const codesOf = (one: Draft, file = fileOf(one)) =>
  clipFaults(file, one, mainroad).map((fault) => (fault.code === 'shortcode' ? fault.name : fault.code))
const withTitle = (title: string): Draft => ({...draft, fields: {...draft.fields, title}})
const withBody = (markdown: string): Draft => ({...draft, markdown})

test('a composed draft has none, whatever stands in its strings', () => {
  expect(codesOf(draft)).toEqual([])
  expect(codesOf(withTitle('"a": [b] #c\\ \u2028\ud800 ---'))).toEqual([])
})

test.for<[string, Draft, string]>([
  ['an empty title', withTitle(' '), 'title'],
  [
    'a date that is none',
    {...draft, fields: {...draft.fields, date: {iso: '2025-02-30', certainty: 'stated'}}},
    'date',
  ],
  ['no text at all', withBody('\n'), 'body'],
  ['a shortcode of some theme', withBody('A {{< note "x" >}} here'), 'note'],
  ['a closing one, in code', withBody('`{{% /box %}}`'), 'box'],
  ['a shortcode that never ends', withBody('A {{< youtube x'), 'shortcode-open'],
  ['one that never ends before another', withBody('{{< {{< youtube x >}}'), 'shortcode-open'],
])('%s is one', ([, one, code]) => {
  expect(codesOf(one)).toEqual([code])
})

test('Hugo’s own shortcodes and those commented out are none', () => {
  expect(codesOf(withBody('{{< youtube x >}} {{</* note */>}} {{%/* box */%}} `{\\{<`'))).toEqual([])
})

test('without a date the file has none to be wrong', () => {
  const {date: _date, ...fields} = draft.fields
  expect(codesOf({...draft, fields})).toEqual([])
})

test.for<[string, (file: string) => string]>([
  ['a line lost', (file) => file.replace(/^title: .*\n/m, '')],
  ['a value changed', (file) => file.replace('otter', 'beaver').replace('River Otter', 'Beaver')],
  ['a quotation mark lost', (file) => file.replace('title: "', 'title: ')],
  ['a key twice', (file) => file.replace('---\n', '---\ntitle: "x"\n')],
  ['no front matter', (file) => file.replace('---\n', '')],
])('%s in the file is seen', ([, damaged]) => {
  expect(codesOf(draft, damaged(fileOf(draft)))).toEqual(['front-matter'])
})
