import {expect, test, vi} from 'vitest'
import {optionText} from '../../src/options/setting-texts'
import {schema} from '../../src/settings/schema'
import type {SettingName} from '../../src/settings/settings'

vi.mock('webextension-polyfill', () => ({default: {i18n: {getMessage: (name: string) => `the text ${name}`}}}))

const choices = Object.entries(schema).flatMap(([name, setting]) =>
  setting.kind === 'choice' && name !== 'profile' ? [[name as SettingName, setting.values] as const] : [],
)

test.for(choices)('every value of %s has a text', ([name, values]) => {
  for (const value of values) expect(optionText(name, value)).toMatch(/^the text setting/)
})

test('a profile brings its own name', () => {
  expect(optionText('profile', 'mainroad')).toBe('Mainroad')
})
