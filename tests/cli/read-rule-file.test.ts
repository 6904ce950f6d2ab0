import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {readArguments} from '../../src/cli/arguments'
import {clipPage} from '../../src/cli/clip-page'
import {readRuleFile} from '../../src/cli/read-rule-file'

test('--rule FILE holds for the hosts it names', () => {
  const options = readArguments(['--jsonl', '--rule', ruleFile({hosts: ['example.org'], body: ['#mine'], short: 'ex'})])
  if (options.mode !== 'lines') throw new Error('the command was not understood')
  const html = '<title>T</title><main><p>Not this.</p></main><p id="mine">Only this.</p>'
  const {content} = clipPage({url: 'https://example.org/a', html}, options)
  expect(content).toMatch(/---\n\nOnly this\.\n\n\[ex\]/)
})

test.for([
  ['{"hosts": ["example.org"], "body": "p"}', /rule\.json: "body" is to be a list/],
  ['<rule>', /rule\.json: a rule is a JSON object/],
] as const)('a file that holds %s is refused, and the sentence says why', ([text, sentence]) => {
  const file = ruleFile(text)
  expect(() => readRuleFile(file)).toThrow(sentence)
})

test('a file that is not there is told', () => {
  expect(() => readRuleFile('/no/such/rule.json')).toThrow(/file-unreadable: could not read \/no\/such\/rule\.json/)
})

function ruleFile(rule: object | string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leafclip-rule-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const file = join(folder, 'rule.json')
  writeFileSync(file, typeof rule === 'string' ? rule : JSON.stringify(rule))
  return file
}
