import {describe, expect, test} from 'vitest'
import {help, readArguments} from '../../src/cli/arguments'
import {profiles} from '../../src/profiles/profiles'

const words = (line: string) => line.split(' ').filter(Boolean)
const address = 'https://example.com/a'

describe('understands', () => {
  test('a file and its address', () => {
    expect(readArguments(words(`page.html --url ${address} --out posts`))).toEqual({
      mode: 'one',
      file: 'page.html',
      url: address,
      out: 'posts',
      profile: profiles[0],
    })
  })

  test('standard input, a time, a zone and a profile', () => {
    const line = `- --url ${address} --now 2025-02-10T15:15:12Z --time-zone Asia/Shanghai --profile mainroad`
    expect(readArguments(words(line))).toMatchObject({
      file: '-',
      now: new Date('2025-02-10T15:15:12Z'),
      timeZone: 'Asia/Shanghai',
      profile: {name: 'mainroad'},
    })
  })

  test('lines', () => {
    expect(readArguments(['--jsonl'])).toEqual({mode: 'lines', profile: profiles[0]})
  })

  test('help and version, whatever else is asked', () => {
    expect(readArguments(words('--help --jsonl x'))).toEqual({mode: 'help'})
    expect(readArguments(['--version'])).toEqual({mode: 'version'})
    for (const profile of profiles) expect(help).toContain(profile.name)
  })
})

test.for([
  ['', 'name one FILE'],
  [`a b --url ${address}`, 'name one FILE'],
  ['a', '--url'],
  ['a --url example.com', 'not "example.com"'],
  ['a --url file:///etc/passwd', 'http'],
  [`a --url ${address} --profile none`, 'there is mainroad'],
  [`a --url ${address} --now someday`, 'not "someday"'],
  [`a --url ${address} --time-zone Mars`, 'not "Mars"'],
  ['--jsonl a', 'standard input alone'],
  ['--jsnol', 'jsnol'],
] as const)('refuses "%s" and says why', ([line, reason]) => {
  expect(() => readArguments(words(line))).toThrow(
    expect.objectContaining({code: 'bad-argument', detail: expect.stringContaining(reason)}),
  )
})
